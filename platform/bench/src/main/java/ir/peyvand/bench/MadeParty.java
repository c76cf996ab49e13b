package ir.peyvand.bench;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One who agrees.
 *
 * @param province null for one abroad
 * @param name Persian
 */
record MadeParty(UUID id, @Nullable String province, String country, String name) {

    static MadeParty of(@Nullable String province, String country, String name) {
        String what = "bench party " + country + " " + province + " " + name;
        return new MadeParty(UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)), province, country, name);
    }

    boolean isDomestic() {
        return province != null;
    }
}

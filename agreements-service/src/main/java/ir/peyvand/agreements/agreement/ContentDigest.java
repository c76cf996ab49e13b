package ir.peyvand.agreements.agreement;

import ir.peyvand.agreements.party.PartyNameKey;
import ir.peyvand.kit.digest.Sha256;
import ir.peyvand.kit.text.PersianText;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What makes two records the same document: the Persian title and the parties, however they are spelt, and the day of
 * signing. The import finds exact copies by it.
 */
public final class ContentDigest {

    private static final String SEPARATOR = "\u001f";

    private ContentDigest() {}

    /**
     * @param partyKeys as {@link #partyKey} makes them, in any order
     * @return SHA-256, 32 bytes
     */
    public static byte[] of(String title, Collection<String> partyKeys, Optional<LocalDate> signedOn) {
        String same = PersianText.skeleton(title)
                + SEPARATOR
                + partyKeys.stream().sorted().collect(Collectors.joining(SEPARATOR))
                + SEPARATOR
                + signedOn.map(LocalDate::toString).orElse("");
        return Sha256.of(same);
    }

    /** What stays of a party however it is written: its name, its province and its country. */
    public static String partyKey(String name, @Nullable String province, String country) {
        return PartyNameKey.of(name) + "/" + (province == null ? country : province);
    }
}

package ir.peyvand.capacity.search;

import ir.peyvand.capacity.capacity.CapacityAccess;
import ir.peyvand.capacity.capacity.CapacityStatus;
import ir.peyvand.kit.caller.Caller;
import java.util.LinkedHashSet;
import java.util.Set;

/** {@link CapacityAccess} in the words of the index: a record shows its tokens, a caller holds some, one has to meet. */
final class Visibility {

    /** Shown by what is left of records that the public once saw; held by mirrors alone. */
    static final String WITHDRAWN = "withdrawn";

    private static final String EVERYBODY = "public";
    private static final String THOSE_WHO_SEE_ALL = "any";

    private Visibility() {}

    /** The tokens that a record shows. */
    static Set<String> of(String province, String status) {
        return status.equals(CapacityStatus.PUBLISHED.code())
                ? Set.of(EVERYBODY, THOSE_WHO_SEE_ALL, province)
                : Set.of(THOSE_WHO_SEE_ALL, province);
    }

    /** The tokens of a caller who keeps a copy and has to hear of what it may no longer see. */
    static Set<String> ofMirror(Caller caller) {
        Set<String> tokens = new LinkedHashSet<>(of(caller));
        if (!CapacityAccess.seesAll(caller)) {
            tokens.add(WITHDRAWN);
        }
        return tokens;
    }

    /** The tokens that a caller holds. */
    static Set<String> of(Caller caller) {
        if (CapacityAccess.seesAll(caller)) {
            return Set.of(THOSE_WHO_SEE_ALL);
        }
        var tokens = new LinkedHashSet<String>();
        tokens.add(EVERYBODY);
        CapacityAccess.seesDraftsOf(caller).ifPresent(tokens::add);
        return tokens;
    }
}

package ir.peyvand.kit.change;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import java.util.Optional;

/**
 * Which rows of the change table a caller may know of. It is a condition of the query, never a filter afterwards.
 *
 * @param all whether the caller sees everybody's records, published or not
 * @param published whether the caller sees what is published, whoever it belongs to
 * @param reader the code, of a province or of a country, whose records the caller sees, published or not
 */
public record ChangeScope(boolean all, boolean published, Optional<String> reader) {

    /** Committee, auditor and operator see all; offices of a province see their own; everyone sees what is published. */
    public static ChangeScope of(Caller caller) {
        boolean office = caller.isAny(Role.GOVERNORATE, Role.SECRETARIAT);
        return caller.isAny(Role.COMMITTEE, Role.AUDITOR, Role.OPERATOR)
                ? everything()
                : published(office ? caller.province() : Optional.empty());
    }

    public static ChangeScope everything() {
        return new ChangeScope(true, true, Optional.empty());
    }

    /** What is published, and the reader's own besides. */
    public static ChangeScope published(Optional<String> reader) {
        return new ChangeScope(false, true, reader);
    }

    /** Only the reader's own, published or not. */
    public static ChangeScope ownOnly(String reader) {
        return new ChangeScope(false, false, Optional.of(reader));
    }

    /** For callers whom nothing here concerns. */
    public static ChangeScope nothing() {
        return new ChangeScope(false, false, Optional.empty());
    }
}

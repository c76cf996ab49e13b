package ir.peyvand.kit.change;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import java.util.Optional;

/**
 * Which rows of the change table a caller may know of. It is a condition of the query, never a filter afterwards.
 *
 * @param all whether the caller sees every province's unpublished records
 * @param province the province whose unpublished records the caller sees
 */
public record ChangeScope(boolean all, Optional<String> province) {

    /** Committee, auditor and operator see all; offices of a province see their own; everyone sees what is published. */
    public static ChangeScope of(Caller caller) {
        boolean all = caller.isAny(Role.COMMITTEE, Role.AUDITOR, Role.OPERATOR);
        boolean office = caller.isAny(Role.GOVERNORATE, Role.SECRETARIAT);
        return new ChangeScope(all, office ? caller.province() : Optional.empty());
    }
}

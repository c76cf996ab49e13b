package ir.peyvand.kit.imports;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import org.jspecify.annotations.Nullable;

/**
 * Which jobs a caller may know of: a condition of every query.
 *
 * @param all whether the caller sees everybody's jobs
 * @param province whose jobs an office of a province sees
 * @param client whose jobs a caller without a province sees
 */
record ImportScope(
        boolean all, @Nullable String province, @Nullable String client) {

    /** Committee, auditor and operator see all; offices see their province's; everyone else what the same client sent. */
    static ImportScope of(Caller caller) {
        if (caller.isAny(Role.COMMITTEE, Role.AUDITOR, Role.OPERATOR)) {
            return new ImportScope(true, null, null);
        }
        return caller.province()
                .map(province -> new ImportScope(false, province, null))
                .orElseGet(() -> new ImportScope(false, null, caller.client()));
    }
}

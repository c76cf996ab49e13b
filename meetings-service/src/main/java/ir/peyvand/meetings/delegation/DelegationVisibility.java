package ir.peyvand.meetings.delegation;

import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.sql.Conditions;
import org.jspecify.annotations.Nullable;

/**
 * Which delegations a caller may know of: it is a condition of every query.
 *
 * @param all committee, reviewers, auditor and operator read everything
 * @param province others read those of their province
 */
record DelegationVisibility(boolean all, @Nullable String province) {

    static DelegationVisibility of(Caller caller) {
        return new DelegationVisibility(
                caller.isAny(COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR),
                caller.isAny(GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION)
                        ? caller.province().orElse(null)
                        : null);
    }

    /** Cooperation organisations act under delegations; reading them is for others. */
    static DelegationVisibility ofReader(Caller caller) {
        DelegationVisibility visibility = of(caller);
        return visibility.all || caller.isAny(GOVERNORATE, SECRETARIAT)
                ? visibility
                : new DelegationVisibility(false, null);
    }

    /** The table is called {@code d} in the query. */
    Conditions narrow(Conditions conditions) {
        if (all) {
            return conditions;
        }
        return province == null
                ? conditions.and("false")
                : conditions.and("d.province = :visibleProvince", "visibleProvince", province);
    }
}

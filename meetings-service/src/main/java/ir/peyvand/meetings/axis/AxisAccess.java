package ir.peyvand.meetings.axis;

import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import java.util.Optional;

/** Who may do what with an axis that the caller may know of. */
public final class AxisAccess {

    private AxisAccess() {}

    /** Offices bring what is their province's; the committee brings what belongs to none. */
    static Optional<String> bringer(Caller caller) {
        if (caller.isAny(GOVERNORATE, SECRETARIAT)) {
            return Optional.of(caller.province().orElseThrow(Problems::forbidden));
        }
        if (caller.is(COMMITTEE)) {
            return Optional.empty();
        }
        throw Problems.forbidden();
    }

    /** Its own office, and those who see everything. */
    static boolean mayReadDrafts(Caller caller, Optional<String> province) {
        return caller.isAny(COMMITTEE, AUDITOR, OPERATOR) || keeps(caller, province);
    }

    /** Its own office, or the committee for an axis of no province. */
    static void requireKeeper(Caller caller, Optional<String> province) {
        if (!keeps(caller, province)) {
            throw Problems.forbidden();
        }
    }

    /** Its own office, or the committee: for what moves an axis and writes none of it. */
    public static void requireKeeperOrCommittee(Caller caller, Optional<String> province) {
        if (!keeps(caller, province) && !caller.is(COMMITTEE)) {
            throw Problems.forbidden();
        }
    }

    /** Those who write the meeting, besides. */
    static void requireKeeperOrHost(Caller caller, Optional<String> province, Optional<String> host) {
        if (!keeps(caller, province) && !keeps(caller, host) && !caller.is(COMMITTEE)) {
            throw Problems.forbidden();
        }
    }

    private static boolean keeps(Caller caller, Optional<String> province) {
        return province.map(code -> caller.isAny(GOVERNORATE, SECRETARIAT) && caller.isOf(code))
                .orElseGet(() -> caller.is(COMMITTEE));
    }
}

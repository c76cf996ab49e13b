package ir.peyvand.meetings.score;

import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;

/** Scores and ranks are statistics that everybody reads; counts and records behind them are the province's own. */
final class ScoreAccess {

    private ScoreAccess() {}

    static boolean seesInside(Caller caller, String province) {
        return caller.isAny(COMMITTEE, AUDITOR, OPERATOR)
                || (caller.isAny(GOVERNORATE, SECRETARIAT) && caller.isOf(province));
    }

    static void requireInside(Caller caller, String province) {
        if (!seesInside(caller, province)) {
            throw Problems.forbidden();
        }
    }
}

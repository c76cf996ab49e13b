package ir.peyvand.meetings.law;

import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;

/** Who may do what with laws: the row "obstructive laws" of the permission table. */
final class LawAccess {

    private LawAccess() {}

    static boolean mayRead(Caller caller) {
        return caller.isAny(GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR);
    }

    /** The offices of the province say what stands in its way, and the committee for any. */
    static boolean mayReport(Caller caller, String province) {
        return caller.is(COMMITTEE) || (caller.isAny(GOVERNORATE, SECRETARIAT) && caller.isOf(province));
    }

    /** Secretariats ask. */
    static boolean mayRequest(Caller caller, String province) {
        return caller.is(SECRETARIAT) && caller.isOf(province);
    }

    /** The committee moves what others have asked for. */
    static boolean mayMove(Caller caller, RepealRequest request) {
        return caller.is(COMMITTEE) && !caller.subject().equals(request.maker());
    }
}

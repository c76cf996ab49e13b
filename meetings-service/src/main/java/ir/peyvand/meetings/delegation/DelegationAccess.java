package ir.peyvand.meetings.delegation;

import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;

/** Who may do what with a delegation: the row "delegations" of the permission table. */
final class DelegationAccess {

    private DelegationAccess() {}

    /** The offices of the province ask, edit and withdraw. */
    static boolean mayRequest(Caller caller, String province) {
        return caller.isAny(GOVERNORATE, SECRETARIAT) && caller.isOf(province);
    }

    /** The committee decides, and nobody on a request of their own. */
    static boolean mayDecide(Caller caller, Delegation delegation) {
        return caller.is(COMMITTEE) && !caller.subject().equals(delegation.maker());
    }

    static boolean mayAdvise(Caller caller) {
        return caller.isAny(LEGAL_REVIEWER, PROTOCOL_REVIEWER);
    }

    /** Whoever may sign for the province spends what it was granted. */
    static boolean maySpend(Caller caller, String province) {
        return caller.isAny(GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION) && caller.isOf(province);
    }

    /** A province asks about itself. */
    static boolean mayAsk(Caller caller, String province) {
        return DelegationVisibility.of(caller).all() || maySpend(caller, province);
    }
}

package ir.peyvand.agreements.attachment;

import static ir.peyvand.kit.caller.Role.ATTACHE;
import static ir.peyvand.kit.caller.Role.MISSION;

import ir.peyvand.agreements.agreement.AgreementAccess;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.kit.caller.Caller;

/** Whoever knows of an agreement beyond its public fields reads what is attached to it. */
final class AttachmentAccess {

    private AttachmentAccess() {}

    /** The lead attaches, and a mission to the foreign agreements of its country. */
    static boolean mayAttach(Caller caller, AgreementView agreement) {
        boolean mission = caller.isAny(MISSION, ATTACHE)
                && agreement.level().isForeign()
                && caller.country().filter(agreement.countries()::contains).isPresent();
        return mission || AgreementAccess.mayWrite(caller, agreement);
    }
}

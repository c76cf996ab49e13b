package ir.peyvand.agreements.commitment;

import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.kit.caller.Caller;

/** Who may judge what was reported about an agreement that the caller may know of. */
public final class CommitmentAccess {

    private CommitmentAccess() {}

    /** The committee, and the governor's office or secretariat of the lead province; never the reporter. */
    public static boolean mayVerify(Caller caller, AgreementView agreement) {
        return caller.is(COMMITTEE)
                || (caller.isAny(GOVERNORATE, SECRETARIAT) && caller.isOf(agreement.leadProvince()));
    }
}

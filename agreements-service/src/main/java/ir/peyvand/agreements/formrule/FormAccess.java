package ir.peyvand.agreements.formrule;

import ir.peyvand.agreements.agreement.AgreementAccess;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import java.util.Collection;

/** Who may do what about the form of an agreement that the caller may know of. */
final class FormAccess {

    private FormAccess() {}

    /** Who writes the agreement writes its signing pages. */
    static void requireWriter(Caller caller, AgreementView agreement) {
        if (!AgreementAccess.mayWrite(caller, agreement)) {
            throw Problems.forbidden();
        }
    }

    /** Nobody waives what they wrote: neither the text nor a signing page. */
    static void requireOther(Caller caller, AgreementView agreement, Collection<String> writersOfPages) {
        if (caller.subject().equals(agreement.author()) || writersOfPages.contains(caller.subject())) {
            throw FormProblems.makerIsChecker();
        }
    }
}

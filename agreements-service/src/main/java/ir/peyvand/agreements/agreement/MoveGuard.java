package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problem;

/**
 * What another feature has to say before an agreement takes a step: a likeness without a statement of need, a review that is
 * still open, an authority that is missing. Every bean of it is asked, in the transaction of the step.
 */
public interface MoveGuard {

    /**
     * @param agreement as it stands before the step
     * @param next the state that the step leads to; the state machine allows it
     * @throws Problem when the step must not be taken
     */
    void check(AgreementView agreement, AgreementStatus next, Caller caller);
}

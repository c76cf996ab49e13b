package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.caller.Caller;
import java.time.Instant;

/**
 * An agreement has taken a step. Observers run in its transaction, before it commits: what they refuse did not happen.
 *
 * @param agreement as it stands after the step
 * @param from the state before
 */
public record AgreementMoved(AgreementView agreement, AgreementStatus from, Caller by, Instant at) {}

package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problem;
import java.time.LocalDate;

/**
 * What another feature has to say before a signed text is replaced by another, or its validity by a longer one: an authority that
 * does not reach that far. Every bean of it is asked, in the transaction of the amendment.
 */
public interface AmendmentGuard {

    /**
     * @param agreement as it stands before the amendment
     * @param text the whole text as amended; it is complete
     * @throws Problem when the text must not be amended so
     */
    void check(AgreementView agreement, AgreementContent text, LocalDate agreedOn, Caller caller);
}

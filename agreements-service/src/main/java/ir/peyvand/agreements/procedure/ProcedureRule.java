package ir.peyvand.agreements.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.agreements.party.PartyLevel;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a level demands.
 *
 * @param days calendar days; absent where the step has no clock
 * @param enforced whether the next move waits for the step, or it is only shown
 * @param effectiveUntil the first day on which it no longer holds
 * @param source the law, circular or decision it stands in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProcedureRule(
        UUID id,
        PartyLevel level,
        ProcedureStep step,
        @Nullable Integer days,
        boolean enforced,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        String source) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveUntil == null || day.isBefore(effectiveUntil));
    }
}

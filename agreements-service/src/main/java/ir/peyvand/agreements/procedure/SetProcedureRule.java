package ir.peyvand.agreements.procedure;

import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A rule from a day on; it ends the one that held before.
 *
 * @param days 0 to 3,650; null where the step has no clock
 * @param enforced whether the next move waits for the step
 * @param effectiveFrom today or later
 * @param source the law, circular or decision it stands in
 */
public record SetProcedureRule(
        @NotNull PartyLevel level,
        @NotNull ProcedureStep step,
        @Nullable @PositiveOrZero @Max(3650) Integer days,
        @NotNull Boolean enforced,
        @NotNull LocalDate effectiveFrom,
        @NotNull @PeopleText(max = 500) String source) {}

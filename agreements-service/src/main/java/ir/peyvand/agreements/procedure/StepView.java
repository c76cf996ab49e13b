package ir.peyvand.agreements.procedure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step of an agreement's procedure with its clock.
 *
 * @param days that the rule gives it; absent where it has no clock
 * @param enforced whether the next move waits for it
 * @param startedOn when its clock began
 * @param dueOn the day it is due, or over in the case of a silence period
 * @param doneOn when it was done
 * @param source of the rule
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StepView(
        ProcedureStep step,
        StepState state,
        @Nullable Integer days,
        boolean enforced,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate doneOn,
        String source) {}

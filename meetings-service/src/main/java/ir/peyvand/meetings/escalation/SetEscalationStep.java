package ir.peyvand.meetings.escalation;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step of a ladder, in its place.
 *
 * @param level higher than that of the step before
 * @param delayDays after the step before it, of the first step after the deadline: 1 to 3,650
 * @param recipient whose work list it comes to
 * @param seat who answers at this level
 */
public record SetEscalationStep(
        @NotNull EscalationLevel level,

        @Schema(examples = "7") @NotNull @Positive @Max(3650)
        Integer delayDays,

        @NotNull EscalationOffice recipient,

        @Schema(examples = "{\"fa\": \"دبیر شورای گفت‌وگو\"}")
        @NotNull
        @PeopleText(max = 200, requirePersian = true, title = true)
        LocalizedText seat) {}

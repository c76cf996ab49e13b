package ir.peyvand.meetings.escalation;

import ir.peyvand.kit.text.PeopleText;
import ir.peyvand.meetings.body.BodyKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A ladder from a day on; it ends the one that held before.
 *
 * @param ladder the word that resolutions name, in lower-kebab-case; a new word makes a new ladder
 * @param bodyKinds the kinds of body whose resolutions may climb it; none for every kind
 * @param effectiveFrom tomorrow or later
 * @param source the circular or decision it stands in
 * @param steps one to six, each to a higher level than the one before
 */
public record SetEscalationRule(
        @Schema(examples = "provincial-council") @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,59}")
        String ladder,

        @Schema(examples = "[\"dialogue-council\"]") @Nullable @Size(max = 9)
        List<@NotNull BodyKind> bodyKinds,

        @NotNull LocalDate effectiveFrom,
        @NotNull @PeopleText(max = 500) String source,

        @NotNull @Size(min = 1, max = 6) List<@NotNull @Valid SetEscalationStep> steps) {

    List<BodyKind> bodyKindsOrAll() {
        return bodyKinds == null ? List.of() : bodyKinds.stream().distinct().toList();
    }

    List<Integer> delays() {
        return steps.stream().map(SetEscalationStep::delayDays).toList();
    }

    List<EscalationLevel> levels() {
        return steps.stream().map(SetEscalationStep::level).toList();
    }
}

package ir.peyvand.meetings.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.meetings.body.BodyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A ladder in a time.
 *
 * @param ladder the word that resolutions name
 * @param bodyKinds the kinds of body whose resolutions may climb it; none for every kind
 * @param effectiveUntil the first day on which it no longer holds
 * @param source the circular or decision it stands in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EscalationRule(
        UUID id,
        @Schema(examples = "provincial-council") String ladder,
        @Schema(examples = "[\"dialogue-council\"]") List<BodyKind> bodyKinds,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        String source,
        List<EscalationStep> steps) {

    boolean isFor(BodyKind kind) {
        return bodyKinds.isEmpty() || bodyKinds.contains(kind);
    }

    boolean holdsOn(LocalDate day) {
        return !effectiveFrom.isAfter(day) && (effectiveUntil == null || effectiveUntil.isAfter(day));
    }
}

package ir.peyvand.meetings.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A step that a late resolution has taken on its ladder.
 *
 * @param cycle which time the resolution climbs; a moved deadline that is missed as well begins the next one
 * @param step of the ladder, from 1
 * @param seat who answers at this level
 * @param recipient whose work list it came to, or the office it was delegated to
 * @param deadline that was missed
 * @param dueOn the day of the step by the rule; it was taken later where no clock ran on that day
 * @param nextOn the day of the next step; absent at the top of the ladder
 * @param endReason why it stopped: what became of the resolution, or deadline-changed
 * @param weight sponsors of the axis that the resolution came from
 * @param rank level from 1 to 6, and each further sponsor counts like a level
 * @param rule by which the step was taken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EscalationView(
        UUID id,
        EscalatedResolution resolution,
        int cycle,
        int step,
        EscalationLevel level,
        LocalizedText seat,
        EscalationStatus status,
        @Schema(examples = "secretariat:IR-03") String recipient,
        @Nullable String province,
        LocalDate deadline,
        LocalDate dueOn,
        @Nullable LocalDate nextOn,
        Instant takenAt,
        @Nullable Instant endedAt,
        @Schema(examples = "done") @Nullable String endReason,
        int weight,
        int rank,
        UUID rule,
        List<AnswerView> answers,
        Instant modifiedAt,
        long version) {

    static final String TYPE = "escalation";

    static final String PATH = "/api/v1/escalations/";

    EscalationView with(List<AnswerView> given) {
        return new EscalationView(
                id,
                resolution,
                cycle,
                step,
                level,
                seat,
                status,
                recipient,
                province,
                deadline,
                dueOn,
                nextOn,
                takenAt,
                endedAt,
                endReason,
                weight,
                rank,
                rule,
                given,
                modifiedAt,
                version);
    }

    Optional<String> provinceOf() {
        return Optional.ofNullable(province);
    }

    /** The last day on which an answer is in time: the next step's, or this one's own at the top. */
    LocalDate answerBy() {
        return nextOn == null ? dueOn : nextOn;
    }
}

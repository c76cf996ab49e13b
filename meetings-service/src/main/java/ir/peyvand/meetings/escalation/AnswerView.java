package ir.peyvand.meetings.escalation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient answered.
 *
 * @param text the new plan, the reason of the objection, or what the other office is asked for
 * @param delegateTo the office that answers instead
 * @param dueOn the deadline that the new plan asks for
 * @param deadlineChange id of the change of deadline that was asked for with it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnswerView(
        UUID id,
        AnswerKind kind,

        @Schema(examples = "پیمانکار تازه از آغاز ماه آینده کار را به دست می‌گیرد")
        String text,

        @Schema(examples = "secretariat:IR-24") @Nullable String delegateTo,
        @Nullable LocalDate dueOn,
        @Nullable UUID deadlineChange,
        Instant madeAt) {}

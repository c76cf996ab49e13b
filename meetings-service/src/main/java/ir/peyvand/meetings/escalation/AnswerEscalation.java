package ir.peyvand.meetings.escalation;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the recipient answers.
 *
 * @param text the new plan, the reason of the objection, or what the other office is asked for
 * @param delegateTo with kind delegate, the office that answers instead: committee, secretariat:IR-03, governorate:IR-03 or
 *     mission:EMB-TR-ANK
 * @param dueOn with kind accept-new-plan, the deadline that the plan asks for; somebody else decides on it
 */
public record AnswerEscalation(
        @Schema(examples = "accept-new-plan") @NotNull AnswerKind kind,

        @Schema(examples = "پیمانکار تازه از آغاز ماه آینده کار را به دست می‌گیرد") @NotBlank @PeopleText(max = 2000)
        String text,

        @Nullable String delegateTo,
        @Nullable LocalDate dueOn) {}

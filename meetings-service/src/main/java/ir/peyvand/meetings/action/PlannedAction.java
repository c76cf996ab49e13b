package ir.peyvand.meetings.action;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One action of the plan.
 *
 * @param id of an action that is there already and keeps its progress; a new one has none
 * @param title Persian at least, 1 to 300 characters in each language
 * @param weight share of the resolution, more than 0, at most four places
 * @param assignee office that does it: committee, secretariat:IR-03, governorate:IR-03, mission:EMB-AZ-BAK
 * @param dueOn not after the deadline of the resolution
 */
public record PlannedAction(
        @Schema(examples = "null") @Nullable UUID id,

        @NotNull @PeopleText(max = 300, requirePersian = true, title = true)
        LocalizedText title,

        @Schema(examples = "1") @NotNull @DecimalMin("0.0001") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal weight,

        @Schema(examples = "secretariat:IR-03") @NotNull @Pattern(regexp = ASSIGNEE)
        String assignee,

        @Schema(examples = "2027-01-20") @NotNull LocalDate dueOn) {

    static final String ASSIGNEE = "committee|(secretariat|governorate):IR-[0-9]{2}|mission:[A-Z0-9-]{3,40}";
}

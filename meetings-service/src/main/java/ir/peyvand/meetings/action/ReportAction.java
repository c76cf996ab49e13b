package ir.peyvand.meetings.action;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far an action is.
 *
 * @param progress 0 to 1, at most four places; it may be less than before
 * @param text what was done: 1 to 5,000 characters
 * @param attachment the document that shows it: {@code urn:peyvand:<type>:<id>}
 */
public record ReportAction(
        @Schema(examples = "0.5") @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal progress,

        @Schema(examples = "نیمی از ساختمان آماده شد") @NotNull @PeopleText(max = 5000)
        String text,

        @Schema(examples = "urn:peyvand:attachment:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        @Nullable
        @Pattern(regexp = "urn:peyvand:[a-z][a-z-]{1,40}:[A-Za-z0-9._-]{1,80}")
        String attachment) {}

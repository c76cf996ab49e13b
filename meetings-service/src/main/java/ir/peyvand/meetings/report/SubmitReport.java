package ir.peyvand.meetings.report;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report.
 *
 * @param text what was done since the last one: 1 to 5,000 characters
 * @param attachment the document that shows it: {@code urn:peyvand:<type>:<id>}
 */
public record SubmitReport(
        @Schema(examples = "پنجرهٔ واحد با سه دستگاه آغاز به کار کرد") @NotNull @PeopleText(max = 5000)
        String text,

        @Schema(examples = "urn:peyvand:attachment:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        @Nullable
        @Pattern(regexp = "urn:peyvand:[a-z][a-z-]{1,40}:[A-Za-z0-9._-]{1,80}")
        String attachment) {}

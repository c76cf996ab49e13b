package ir.peyvand.meetings.conclusion;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A correction. The package itself stays as it is.
 *
 * @param axisNumber of the axis in the package
 * @param text what is right: 1 to 5,000 characters in each language, Persian at least
 * @param reason why it is corrected: 1 to 1,000 characters
 */
public record RecordErratum(
        @NotNull @Min(1) @Max(100_000) @Schema(examples = "21")
        Integer axisNumber,

        @NotNull @PeopleText(max = 5000, requirePersian = true)
        LocalizedText text,

        @NotNull @PeopleText(max = 1000) String reason) {}

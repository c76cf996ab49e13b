package ir.peyvand.meetings.law;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a law is.
 *
 * @param title Persian at least; 1 to 300 characters in each language
 * @param number as it was issued; left out when it has none
 * @param issuingBody who issued it, Persian at least
 * @param source where it can be read
 * @param illustrative an example and no real law
 */
public record LawContent(
        @NotNull LawKind kind,

        @Schema(
                examples =
                        "{\"fa\": \"آیین‌نامهٔ نمونهٔ بازارچه‌های مرزی\", \"en\": \"Sample regulation of border markets\"}")
        @NotNull
        @PeopleText(max = 300, requirePersian = true, title = true)
        LocalizedText title,

        @Schema(examples = "۱۲۳/ت۴۵") @Nullable @PeopleText(max = 60, title = true)
        String number,

        @NotNull LocalDate issuedOn,

        @Schema(examples = "{\"fa\": \"هیئت وزیران\", \"en\": \"Cabinet\"}")
        @NotNull
        @PeopleText(max = 200, requirePersian = true, title = true)
        LocalizedText issuingBody,

        @NotNull @PeopleText(max = 500) String source,
        @Nullable Boolean illustrative) {

    String numberOrNone() {
        return number == null ? "" : number.strip();
    }
}

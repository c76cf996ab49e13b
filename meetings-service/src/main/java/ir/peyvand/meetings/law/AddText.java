package ir.peyvand.meetings.law;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an article says from a day on; it ends the text before.
 *
 * @param effectiveFrom after the day from which the text before holds
 */
@Schema(name = "AddArticleText")
public record AddText(
        @Schema(examples = "{\"fa\": \"صدور پروانه با استاندار است\"}")
        @NotNull
        @PeopleText(max = 20000, requirePersian = true)
        LocalizedText text,

        @NotNull LocalDate effectiveFrom) {}

package ir.peyvand.meetings.law;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article with what it says.
 *
 * @param label as the law calls it; once in a law
 * @param effectiveFrom the first day on which it says so
 */
public record AddArticle(
        @Schema(examples = "مادهٔ ۱۲") @NotNull @PeopleText(max = 60, title = true)
        String label,

        @Schema(examples = "{\"fa\": \"صدور پروانه منوط به تأیید مرکز است\"}")
        @NotNull
        @PeopleText(max = 20000, requirePersian = true)
        LocalizedText text,

        @NotNull LocalDate effectiveFrom) {}

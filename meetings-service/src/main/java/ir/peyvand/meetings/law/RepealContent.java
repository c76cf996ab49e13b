package ir.peyvand.meetings.law;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for and why.
 *
 * @param article id of an article of the law; left out to repeal all of it
 * @param grounds why, Persian at least
 * @param proposedText what an amended article should say
 * @param addressee who is to answer, Persian at least
 */
public record RepealContent(
        @NotNull RepealKind kind,
        @Nullable UUID article,

        @Schema(examples = "{\"fa\": \"پروانه در مرکز ماه‌ها طول می‌کشد\"}")
        @NotNull
        @PeopleText(max = 10000, requirePersian = true)
        LocalizedText grounds,

        @Schema(examples = "{\"fa\": \"صدور پروانه با استاندار است\"}")
        @Nullable
        @PeopleText(max = 20000, requirePersian = true)
        LocalizedText proposedText,

        @Schema(examples = "{\"fa\": \"هیئت وزیران\", \"en\": \"Cabinet\"}")
        @NotNull
        @PeopleText(max = 200, requirePersian = true, title = true)
        LocalizedText addressee) {}

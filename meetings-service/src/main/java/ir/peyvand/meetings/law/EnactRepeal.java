package ir.peyvand.meetings.law;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The law has been changed.
 *
 * @param on the day from which it holds
 * @param document where it was published
 * @param text what the amended article says; what was proposed when it is left out
 */
public record EnactRepeal(
        @NotNull LocalDate on,

        @Schema(examples = "روزنامهٔ رسمی شمارهٔ ۱۲۳") @NotNull @PeopleText(max = 500)
        String document,

        @Nullable @PeopleText(max = 20000, requirePersian = true)
        LocalizedText text) {}

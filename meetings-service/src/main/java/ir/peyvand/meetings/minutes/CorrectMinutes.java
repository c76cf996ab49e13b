package ir.peyvand.meetings.minutes;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/**
 * A correction to set beside minutes that are frozen.
 *
 * @param text what is right: 1 to 10,000 characters in each language
 * @param reason 1 to 1,000 characters
 */
public record CorrectMinutes(
        @NotNull @PeopleText(max = 10_000, requirePersian = true)
        LocalizedText text,

        @NotNull @PeopleText(max = 1000) String reason) {}

package ir.peyvand.meetings.minutes;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/**
 * The whole new text of minutes that are a draft; the records are read anew.
 *
 * @param text Persian at least; 1 to 50,000 characters in each language
 */
public record EditMinutes(
        @NotNull @PeopleText(max = 50_000, requirePersian = true)
        LocalizedText text) {}

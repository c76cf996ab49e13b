package ir.peyvand.meetings.publication;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/**
 * What the public reads.
 *
 * @param title 1 to 300 characters in each language, Persian at least
 * @param text 1 to 20,000 characters in each language, Persian at least
 */
public record WritePublication(
        @NotNull @PeopleText(max = 300, requirePersian = true, title = true)
        LocalizedText title,

        @NotNull @PeopleText(max = 20_000, requirePersian = true)
        LocalizedText text) {}

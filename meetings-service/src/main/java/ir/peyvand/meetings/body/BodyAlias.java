package ir.peyvand.meetings.body;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Another way in which a body is written.
 *
 * @param text 1 to 300 characters
 * @param language BCP 47
 * @param source where it was met: a document, a site, an office; 1 to 500 characters
 */
public record BodyAlias(
        @NotNull @PeopleText(max = 300, title = true) String text,

        @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
        String language,

        @NotNull @PeopleText(max = 500) String source) {}

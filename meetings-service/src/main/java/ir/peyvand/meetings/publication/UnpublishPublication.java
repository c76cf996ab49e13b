package ir.peyvand.meetings.publication;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/**
 * A twin is taken back.
 *
 * @param reason 1 to 1,000 characters
 */
public record UnpublishPublication(
        @NotNull @PeopleText(max = 1000) String reason) {}

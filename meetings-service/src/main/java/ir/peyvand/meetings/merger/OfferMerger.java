package ir.peyvand.meetings.merger;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The axis of the path stays; the other one is to go on in it.
 *
 * @param other id of an axis that the caller may know of
 * @param message to the other sponsors: up to 1,000 characters
 */
public record OfferMerger(
        @NotNull UUID other,
        @Nullable @PeopleText(max = 1000) String message) {}

package ir.peyvand.agreements.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.text.LocalizedText;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether agreements of a level need a review of a kind, and in how many days.
 *
 * @param days calendar days from the submission to the deadline
 * @param source who decided it
 * @param validUntil the last day; absent when no end is known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewRule(
        UUID id,
        ReviewKind kind,
        PartyLevel level,
        boolean required,
        int days,
        LocalizedText source,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    /** The last day for a task that is made on this one. */
    LocalDate dueOn(LocalDate submitted) {
        return submitted.plusDays(days);
    }
}

package ir.peyvand.agreements.review;

import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule that replaces the one of the same kind and level from a day on.
 *
 * @param days calendar days, 1 to 365
 * @param validFrom today or later; tasks that exist keep their deadline
 */
public record AddReviewRule(
        @NotNull ReviewKind kind,
        @NotNull PartyLevel level,
        @NotNull Boolean required,

        @NotNull @Min(1) @Max(365) @Schema(examples = "15") Integer days,

        @NotNull @PeopleText(max = 1000, requirePersian = true)
        LocalizedText source,

        @NotNull LocalDate validFrom) {}

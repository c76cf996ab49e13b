package ir.peyvand.meetings.likeness;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How likeness is weighed from a day on.
 *
 * @param weights one in all
 * @param threshold from this score on two problems may well be one: more than 0, at most 1
 * @param validFrom today or later; no other rule begins on that day
 * @param source what decided it: up to 300 characters
 */
public record AddSimilarityRule(
        @NotNull @Valid SimilarityWeights weights,

        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 3)
        @Schema(examples = "0.7")
        BigDecimal threshold,

        @NotNull LocalDate validFrom,
        @NotNull @PeopleText(max = 300) String source) {}

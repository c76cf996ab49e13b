package ir.peyvand.agreements.outcome;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import ir.peyvand.agreements.commitment.Evidence;
import ir.peyvand.kit.money.AmountReading;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure of jobs or investment.
 *
 * @param amount how many jobs, or how much money; in JSON a string, so that no client rounds it
 * @param currency ISO 4217, of investment and of nothing else
 * @param asOf the day for which the figure stands
 * @param evidence what shows it; a realised figure needs it
 * @param shares for which agreements and parties it counts, summing to one; equally for the signatories of the agreement when
 *     they are left out
 */
public record ReportOutcome(
        @NotNull OutcomeMeasure measure,
        @NotNull OutcomePhase phase,

        @Schema(type = SchemaType.STRING, pattern = "^\\d{1,18}(\\.\\d{1,2})?$", examples = "40")
        @NotNull
        @PositiveOrZero
        @Digits(integer = 18, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = AmountReading.class)
        BigDecimal amount,

        @Schema(examples = "IRR") @Nullable String currency,
        @NotNull LocalDate asOf,
        @Nullable @Valid Evidence evidence,
        @Nullable @Size(min = 1, max = 100) List<@NotNull @Valid OutcomeShare> shares) {}

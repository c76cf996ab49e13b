package ir.peyvand.agreements.outcome;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import ir.peyvand.kit.money.AmountReading;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of a figure counts for one party of one agreement.
 *
 * @param share above 0, at most 1, with at most 8 digits after the point; in JSON a string, so that no client rounds it
 */
public record OutcomeShare(
        @NotNull UUID agreement,
        @NotNull UUID party,

        @Schema(type = SchemaType.STRING, pattern = "^[01](\\.\\d{1,8})?$", examples = "0.5")
        @NotNull
        @Positive
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 8)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = AmountReading.class)
        BigDecimal share) {}

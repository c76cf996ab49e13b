package ir.peyvand.kit.money;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of money; in JSON the amount is a string, so that no client rounds it.
 *
 * @param amount at most 18 digits before and 2 after the point
 * @param currency ISO 4217
 */
public record Money(
        @Schema(type = SchemaType.STRING, pattern = "^\\d{1,18}(\\.\\d{1,2})?$", examples = "1250000.00")
        @NotNull
        @PositiveOrZero
        @Digits(integer = 18, fraction = 2)
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonDeserialize(using = AmountReading.class)
        BigDecimal amount,

        @NotNull String currency) {}

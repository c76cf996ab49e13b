package ir.peyvand.capacity.capacity;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How much there is.
 *
 * @param value at most 17 digits before and 3 after the point
 * @param unit code of a unit of the reference data
 * @param period the solar Hijri year it was measured in, or null
 */
public record Quantity(
        @NotNull @PositiveOrZero @Digits(integer = 17, fraction = 3)
        BigDecimal value,

        @NotNull String unit,
        @Nullable String period) {}

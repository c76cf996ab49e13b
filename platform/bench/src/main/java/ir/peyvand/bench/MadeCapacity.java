package ir.peyvand.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One made-up capacity.
 *
 * @param period a solar Hijri year
 * @param unit null when there is no quantity, and the other way round; so are amount and currency, latitude and longitude
 * @param status {@code published}, {@code draft} or {@code archived}
 */
record MadeCapacity(
        UUID id,
        String reference,
        String province,
        String field,
        String sector,
        @Nullable String product,
        String titleFa,
        @Nullable String titleEn,
        String descriptionFa,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        String period,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<String> targetCountries,
        String status,
        Instant confirmed,
        Instant created) {}

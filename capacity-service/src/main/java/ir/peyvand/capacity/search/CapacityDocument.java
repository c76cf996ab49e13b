package ir.peyvand.capacity.search;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One capacity as the index takes it in.
 *
 * @param version of the record, so that a hit can be checked against what is cached
 * @param titles in every language, the Persian one first
 * @param texts descriptions in every language
 * @param sector ISIC section letter, or letter and division
 * @param product HS code of 2, 4 or 6 digits
 * @param visibility the tokens of {@code CapacityAccess}: a caller who holds one of them may see the record
 * @param confirmed when somebody last said that it holds
 * @param withdrawn when the public lost sight of it; null while it is public, and when it never was
 */
public record CapacityDocument(
        UUID id,
        long version,
        String reference,
        List<String> titles,
        List<String> texts,
        String province,
        String field,
        String sector,
        @Nullable String product,
        String status,
        List<String> targetCountries,
        @Nullable String regionalGroup,
        @Nullable String period,
        @Nullable String currency,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal amount,
        @Nullable Place place,
        Instant confirmed,
        Instant modified,
        @Nullable Instant withdrawn,
        Set<String> visibility) {

    /** WGS 84, degrees. */
    public record Place(double latitude, double longitude) {}

    public CapacityDocument {
        titles = List.copyOf(titles);
        texts = List.copyOf(texts);
        targetCountries = List.copyOf(targetCountries);
        visibility = Set.copyOf(visibility);
    }
}

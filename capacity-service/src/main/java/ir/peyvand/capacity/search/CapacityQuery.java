package ir.peyvand.capacity.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller looks for. The caller's visibility is not in it: the index takes it apart, so that no query can be built
 * without one.
 *
 * @param text words to find, or null for everything
 * @param codes per facet the codes of which a record must have one; a section letter or an HS chapter includes what is below
 * @param stale true for records not confirmed since {@code staleBefore}, false for the others, null for both
 * @param staleBefore a record confirmed earlier is stale
 * @param ranges on quantity and amount
 * @param modifiedSince inclusive
 * @param near within a distance of a point
 * @param box within a bounding box
 * @param located true for records that have a place, false for those that have none
 * @param facets to count over all matches
 */
public record CapacityQuery(
        @Nullable String text,
        Map<Facet, Set<String>> codes,
        @Nullable Boolean stale,
        Instant staleBefore,
        List<Range> ranges,
        @Nullable Instant modifiedSince,
        @Nullable Near near,
        @Nullable Box box,
        @Nullable Boolean located,
        Set<Facet> facets,
        CapacitySort sort) {

    /** @param measure {@code quantity} or {@code amount}; bounds are inclusive and may be infinite */
    public record Range(Measure measure, double smallest, double largest) {}

    /** What has a range. */
    public enum Measure {
        QUANTITY(IndexFields.QUANTITY),
        AMOUNT(IndexFields.AMOUNT);

        private final String field;

        Measure(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    /** @param radiusMetres greater than 0 */
    public record Near(double latitude, double longitude, double radiusMetres) {}

    /** Degrees; a box whose west is east of its east crosses the date line. */
    public record Box(double west, double south, double east, double north) {}

    public CapacityQuery {
        codes = Map.copyOf(codes);
        ranges = List.copyOf(ranges);
        facets = Set.copyOf(facets);
    }

    /** Everything the caller may see, most recently confirmed first. */
    public static CapacityQuery everything() {
        return new CapacityQuery(
                null,
                Map.of(),
                null,
                Instant.EPOCH,
                List.of(),
                null,
                null,
                null,
                null,
                Set.of(),
                CapacitySort.CONFIRMED);
    }

    public CapacityQuery withText(String words) {
        return new CapacityQuery(
                words,
                codes,
                stale,
                staleBefore,
                ranges,
                modifiedSince,
                near,
                box,
                located,
                facets,
                CapacitySort.RELEVANCE);
    }

    CapacityQuery withSort(CapacitySort order) {
        return new CapacityQuery(
                text, codes, stale, staleBefore, ranges, modifiedSince, near, box, located, facets, order);
    }
}

package ir.peyvand.kit.page;

import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param limit rows on the page, 1 to {@value #LARGEST_LIMIT}
 * @param cursor where the page begins, as {@link Page#next} gave it; null for the first page
 */
public record PageRequest(int limit, @Nullable String cursor) {

    public static final int DEFAULT_LIMIT = 50;
    public static final int LARGEST_LIMIT = 200;

    public static PageRequest from(Parameters parameters) {
        return new PageRequest(
                parameters.integer("limit", 1, LARGEST_LIMIT).orElse(DEFAULT_LIMIT),
                parameters.text("cursor", 4096).orElse(null));
    }
}

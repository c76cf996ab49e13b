package ir.peyvand.capacity.search;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/**
 * The orders of a list. Whatever the order, equals are told apart by id, so that a cursor names one place.
 *
 * @param descending the parameter begins with {@code -}
 */
public record CapacitySort(Key key, boolean descending) {

    /** What a list can be ordered by. */
    public enum Key {
        /** Best match first, then most recently confirmed; there is no other direction. */
        RELEVANCE("relevance", SortField.Type.SCORE),
        CONFIRMED(IndexFields.CONFIRMED, SortField.Type.LONG),
        MODIFIED(IndexFields.MODIFIED, SortField.Type.LONG),
        TITLE("title", SortField.Type.STRING),
        QUANTITY(IndexFields.QUANTITY, SortField.Type.LONG),
        AMOUNT(IndexFields.AMOUNT, SortField.Type.LONG);

        private final String parameter;
        private final SortField.Type type;

        Key(String parameter, SortField.Type type) {
            this.parameter = parameter;
            this.type = type;
        }
    }

    public static final CapacitySort RELEVANCE = new CapacitySort(Key.RELEVANCE, false);
    public static final CapacitySort CONFIRMED = new CapacitySort(Key.CONFIRMED, true);

    /** Every value that the parameter {@code sort} takes. */
    public static Map<String, CapacitySort> choices() {
        return Stream.of(Key.values())
                .flatMap(key -> key == Key.RELEVANCE
                        ? Stream.of(RELEVANCE)
                        : Stream.of(new CapacitySort(key, false), new CapacitySort(key, true)))
                .collect(Collectors.toUnmodifiableMap(CapacitySort::parameter, sort -> sort));
    }

    public String parameter() {
        return (descending ? "-" : "") + key.parameter;
    }

    /** Whether the segments already stand in this order. */
    boolean isIndexOrder() {
        return key == Key.RELEVANCE || equals(CONFIRMED);
    }

    /** Most recently confirmed first: the order that hits of one rank and lists without a query are read in. */
    static Sort indexOrder() {
        return new Sort(
                new SortField(IndexFields.CONFIRMED, SortField.Type.LONG, true),
                new SortField(IndexFields.ID_HIGH, SortField.Type.LONG),
                new SortField(IndexFields.ID_LOW, SortField.Type.LONG));
    }

    /** The order of this sort; records without the value come last in both directions. */
    Sort order() {
        String field = key == Key.TITLE ? IndexFields.TITLE_ORDER : key.parameter;
        SortField first = key.type == SortField.Type.STRING
                ? new SortField(field, key.type, descending)
                : new SortField(field, key.type, descending, descending ? Long.MIN_VALUE : Long.MAX_VALUE);
        return new Sort(
                first,
                new SortField(IndexFields.ID_HIGH, SortField.Type.LONG),
                new SortField(IndexFields.ID_LOW, SortField.Type.LONG));
    }
}

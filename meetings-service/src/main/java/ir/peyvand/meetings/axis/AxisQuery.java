package ir.peyvand.meetings.axis;

import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.SearchTerms;
import ir.peyvand.kit.time.DateText;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * Which axes are asked for. All filters hold together.
 *
 * @param searched whether a text is asked for; one without a single word finds nothing
 * @param words each of them has to be in the axis, in one of these forms
 */
record AxisQuery(
        boolean searched,
        List<Set<String>> words,
        Map<AxisFilter, Set<String>> codes,
        Optional<UUID> meeting,
        OptionalInt minWeight,
        Optional<Instant> modifiedSince,
        AxisSort sort,
        Set<AxisFilter> facets) {

    private static final int LONGEST_TEXT = 300;
    private static final int LARGEST_WEIGHT = 10_000;

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    static AxisQuery read(Parameters parameters, ReferenceRegister register) {
        return read(parameters, register, parameters.parsed("meeting", UUID::fromString), AxisSort.MODIFIED);
    }

    /** @param sort unless another one is asked for */
    static AxisQuery read(Parameters parameters, ReferenceRegister register, Optional<UUID> meeting, AxisSort sort) {
        var codes = new EnumMap<AxisFilter, Set<String>>(AxisFilter.class);
        for (AxisFilter filter : AxisFilter.values()) {
            codes.put(filter, parameters.codes(filter.parameter(), filter.noun(), filter.known(register)));
        }
        Optional<String> text = parameters.text("q", LONGEST_TEXT);
        return new AxisQuery(
                text.isPresent(),
                text.map(SearchTerms::asked).orElseGet(List::of),
                codes,
                meeting,
                parameters.integer("minWeight", 1, LARGEST_WEIGHT),
                parameters.parsed("modifiedSince", AxisQuery::moment),
                sort(parameters).orElse(sort),
                parameters.choices("facets", AxisFilter.facets()));
    }

    /** The same in other words. */
    AxisQuery meaning(List<Set<String>> meant) {
        return new AxisQuery(searched, meant, codes, meeting, minWeight, modifiedSince, sort, facets);
    }

    private static Optional<AxisSort> sort(Parameters parameters) {
        Set<AxisSort> sorts = parameters.choices("sort", AxisSort.BY_CODE);
        if (sorts.size() > 1) {
            parameters.refuse(
                    "sort", "repeated", "این پارامتر تنها یک مقدار می‌پذیرد", "This parameter takes one value");
        }
        return sorts.stream().findFirst();
    }

    /** A moment (ISO 8601 with offset), or a day of either calendar, from its beginning in UTC. */
    private static Instant moment(String text) {
        if (text.indexOf('T') > 0) {
            try {
                return OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeParseException unreadable) {
                throw new IllegalArgumentException("not a moment", unreadable);
            }
        }
        return DateText.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}

package ir.peyvand.meetings.axis;

import ir.peyvand.kit.page.CodedFilter;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.SearchTerms;
import ir.peyvand.kit.time.MomentText;
import java.time.Instant;
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
        Optional<String> text = parameters.text("q", LONGEST_TEXT);
        return new AxisQuery(
                text.isPresent(),
                text.map(SearchTerms::asked).orElseGet(List::of),
                CodedFilter.codes(AxisFilter.class, parameters, register),
                meeting,
                parameters.integer("minWeight", 1, LARGEST_WEIGHT),
                parameters.parsed("modifiedSince", MomentText::parse),
                parameters.choice("sort", AxisSort.BY_CODE).orElse(sort),
                CodedFilter.facets(AxisFilter.class, parameters));
    }

    /** The same in other words. */
    AxisQuery meaning(List<Set<String>> meant) {
        return new AxisQuery(searched, meant, codes, meeting, minWeight, modifiedSince, sort, facets);
    }
}

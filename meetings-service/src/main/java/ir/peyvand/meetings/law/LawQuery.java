package ir.peyvand.meetings.law;

import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.time.DateText;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which laws are asked for. All filters hold together.
 *
 * @param text words of title, number, issuing body or reference, in any spelling
 */
record LawQuery(
        Optional<String> text,
        Map<LawFilter, Set<String>> codes,
        Optional<LocalDate> modifiedSince,
        LawSort sort,
        Set<LawFilter> facets) {

    private static final int LONGEST_TEXT = 300;

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    static LawQuery read(Parameters parameters, ReferenceRegister register) {
        var codes = new EnumMap<LawFilter, Set<String>>(LawFilter.class);
        for (LawFilter filter : LawFilter.values()) {
            codes.put(filter, parameters.codes(filter.parameter(), filter.noun(), filter.known(register)));
        }
        Set<LawSort> sorts = parameters.choices("sort", LawSort.BY_CODE);
        if (sorts.size() > 1) {
            parameters.refuse(
                    "sort", "repeated", "این پارامتر تنها یک مقدار می‌پذیرد", "This parameter takes one value");
        }
        return new LawQuery(
                parameters.text("q", LONGEST_TEXT),
                codes,
                parameters.parsed("modifiedSince", DateText::parse),
                sorts.stream().findFirst().orElse(LawSort.RANK),
                parameters.choices("facets", LawFilter.facets()));
    }
}

package ir.peyvand.meetings.law;

import ir.peyvand.kit.page.CodedFilter;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.time.DateText;
import java.time.LocalDate;
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
        return new LawQuery(
                parameters.text("q", LONGEST_TEXT),
                CodedFilter.codes(LawFilter.class, parameters, register),
                parameters.parsed("modifiedSince", DateText::parse),
                parameters.choice("sort", LawSort.BY_CODE).orElse(LawSort.RANK),
                CodedFilter.facets(LawFilter.class, parameters));
    }
}

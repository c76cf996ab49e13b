package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.page.CodedFilter;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.time.DateText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which delegations are asked for. All filters hold together.
 *
 * @param text words of title, purpose or reference, in any spelling
 * @param liveOn a day within the dates of what was granted
 */
record DelegationQuery(
        Optional<String> text,
        Map<DelegationFilter, Set<String>> codes,
        Optional<LocalDate> liveOn,
        Optional<LocalDate> modifiedSince,
        Set<DelegationFilter> facets) {

    private static final int LONGEST_TEXT = 300;

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    static DelegationQuery read(Parameters parameters, ReferenceRegister register) {
        return new DelegationQuery(
                parameters.text("q", LONGEST_TEXT),
                CodedFilter.codes(DelegationFilter.class, parameters, register),
                parameters.parsed("liveOn", DateText::parse),
                parameters.parsed("modifiedSince", DateText::parse),
                CodedFilter.facets(DelegationFilter.class, parameters));
    }
}

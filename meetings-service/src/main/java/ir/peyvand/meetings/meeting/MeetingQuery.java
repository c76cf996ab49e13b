package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.page.CodedFilter;
import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.SearchTerms;
import ir.peyvand.kit.time.DateText;
import ir.peyvand.kit.time.MomentText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which meetings are asked for. All filters hold together.
 *
 * @param words word by word what may stand for it; a meeting has to hold one of each
 * @param from first day of their beginning, in Iran
 * @param to last day of their beginning
 * @param descending the latest first
 */
record MeetingQuery(
        Optional<String> text,
        List<Set<String>> words,
        Map<MeetingFilter, Set<String>> codes,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Optional<Instant> modifiedSince,
        Set<MeetingFilter> facets,
        boolean descending) {

    private static final int LONGEST_TEXT = 300;

    /** Faults stay in {@code parameters}, whose {@code check} refuses them. */
    static MeetingQuery read(Parameters parameters, ReferenceRegister register) {
        Optional<String> text = parameters.text("q", LONGEST_TEXT);
        return new MeetingQuery(
                text,
                text.map(SearchTerms::asked).orElse(List.of()),
                CodedFilter.codes(MeetingFilter.class, parameters, register),
                parameters.parsed("from", DateText::parse),
                parameters.parsed("to", DateText::parse),
                parameters.parsed("modifiedSince", MomentText::parse),
                CodedFilter.facets(MeetingFilter.class, parameters),
                parameters
                        .choice("sort", Map.of("startsAt", false, "-startsAt", true))
                        .orElse(true));
    }

    /** What may stand for the word when one word is all that is asked for. */
    Optional<Set<String>> onlyWord() {
        boolean narrowed = !codes.isEmpty() || from.isPresent() || to.isPresent() || modifiedSince.isPresent();
        return words.size() == 1 && !narrowed ? Optional.of(words.getFirst()) : Optional.empty();
    }

    /** The same in other words. */
    MeetingQuery meaning(List<Set<String>> meant) {
        return new MeetingQuery(text, meant, codes, from, to, modifiedSince, facets, descending);
    }
}

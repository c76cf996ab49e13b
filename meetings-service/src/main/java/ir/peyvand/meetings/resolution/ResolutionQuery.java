package ir.peyvand.meetings.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which resolutions are asked for, and in which order. All filters hold together.
 *
 * @param words word by word what may stand for it; a resolution has to hold one of each. Empty when no text is asked for
 * @param searched whether a text is asked for; one without a single word finds nothing
 * @param overdue live ones whose deadline has passed, or those for which it has not
 */
record ResolutionQuery(
        boolean searched,
        List<Set<String>> words,
        Map<ResolutionFilter, Set<String>> codes,
        Optional<LocalDate> dueFrom,
        Optional<LocalDate> dueTo,
        Optional<Boolean> overdue,
        Optional<Instant> modifiedSince,
        Set<ResolutionFilter> facets,
        ResolutionSort sort) {

    /** What may stand for the word when one word is all that is asked for. */
    Optional<Set<String>> onlyWord() {
        boolean narrowed = !codes.isEmpty()
                || dueFrom.isPresent()
                || dueTo.isPresent()
                || overdue.isPresent()
                || modifiedSince.isPresent();
        return words.size() == 1 && !narrowed ? Optional.of(words.getFirst()) : Optional.empty();
    }

    /** The same in other words. */
    ResolutionQuery meaning(List<Set<String>> meant) {
        return new ResolutionQuery(searched, meant, codes, dueFrom, dueTo, overdue, modifiedSince, facets, sort);
    }
}

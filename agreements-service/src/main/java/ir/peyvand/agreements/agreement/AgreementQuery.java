package ir.peyvand.agreements.agreement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which agreements are asked for, and in which order. All filters hold together.
 *
 * @param text words of titles, parties, references, subjects and places; slips are seen through
 * @param expiringWithin live ones whose validity ends within so many days
 * @param expired live ones whose validity has run out, or those for which it has not
 */
public record AgreementQuery(
        Optional<SearchedText> text,
        Map<AgreementFilter, Set<String>> codes,
        Map<DayFilter, LocalDate> from,
        Map<DayFilter, LocalDate> to,
        Optional<Integer> leastJobs,
        Optional<Integer> mostJobs,
        Optional<BigDecimal> leastInvestment,
        Optional<BigDecimal> mostInvestment,
        Optional<Integer> expiringWithin,
        Optional<Boolean> expired,
        Optional<Boolean> legacy,
        Optional<Boolean> parentEnded,
        Optional<Instant> modifiedSince,
        Set<AgreementFilter> facets,
        AgreementSort sort) {

    /** The same for what was meant. */
    AgreementQuery meaning(SearchedText meant) {
        return new AgreementQuery(
                Optional.of(meant),
                codes,
                from,
                to,
                leastJobs,
                mostJobs,
                leastInvestment,
                mostInvestment,
                expiringWithin,
                expired,
                legacy,
                parentEnded,
                modifiedSince,
                facets,
                sort);
    }
}

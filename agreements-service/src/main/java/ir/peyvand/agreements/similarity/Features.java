package ir.peyvand.agreements.similarity;

import ir.peyvand.kit.text.TextSketches;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it is compared.
 *
 * @param titles by primary language
 * @param provinces ISO 3166-2
 * @param countries ISO 3166-1 alpha-2, without Iran
 * @param subjects codes of subject areas
 * @param begins the day of signing, else the first day of validity
 * @param sketches of the clauses
 */
record Features(
        TitleKeys keys,
        Map<String, TitleTrigrams> titles,
        List<PartyNames> parties,
        Set<String> provinces,
        Set<String> countries,
        Set<String> subjects,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        TextSketches sketches) {

    static Features of(
            TitleKeys keys,
            List<PartyNames> parties,
            Set<String> provinces,
            Set<String> countries,
            Set<String> subjects,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,
            TextSketches sketches) {
        return new Features(
                keys, TitleTrigrams.of(keys), parties, provinces, countries, subjects, begins, ends, sketches);
    }
}

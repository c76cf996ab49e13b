package ir.peyvand.agreements.similarity;

import ir.peyvand.kit.text.TextSketches;
import ir.peyvand.kit.text.Trigrams;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it is compared.
 *
 * @param provinces ISO 3166-2
 * @param countries ISO 3166-1 alpha-2, without Iran
 * @param subjects codes of subject areas
 * @param begins the day of signing, else the first day of validity
 * @param sketches of the clauses
 */
record Features(
        TitleKey key,
        int[] titleTrigrams,
        int[] themeTrigrams,
        List<PartyNames> parties,
        Set<String> provinces,
        Set<String> countries,
        Set<String> subjects,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        TextSketches sketches) {

    static Features of(
            TitleKey key,
            List<PartyNames> parties,
            Set<String> provinces,
            Set<String> countries,
            Set<String> subjects,
            @Nullable LocalDate begins,
            @Nullable LocalDate ends,
            TextSketches sketches) {
        return new Features(
                key,
                Trigrams.of(key.title()),
                Trigrams.of(key.theme()),
                parties,
                provinces,
                countries,
                subjects,
                begins,
                ends,
                sketches);
    }
}

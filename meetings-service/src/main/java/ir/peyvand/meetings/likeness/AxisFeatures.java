package ir.peyvand.meetings.likeness;

import ir.peyvand.kit.text.Trigrams;
import ir.peyvand.meetings.axis.AxisKind;
import ir.peyvand.meetings.axis.WorkingGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An axis as it is compared.
 *
 * @param countries ISO 3166-1 alpha-2
 */
record AxisFeatures(
        AxisKey key,
        int[] titleTrigrams,
        int[] themeTrigrams,
        @Nullable String subject,
        Set<String> countries,
        AxisKind kind,
        @Nullable WorkingGroup workingGroup) {

    static AxisFeatures of(
            AxisKey key,
            @Nullable String subject,
            Set<String> countries,
            AxisKind kind,
            @Nullable WorkingGroup workingGroup) {
        return new AxisFeatures(
                key, Trigrams.of(key.title()), Trigrams.of(key.theme()), subject, countries, kind, workingGroup);
    }
}

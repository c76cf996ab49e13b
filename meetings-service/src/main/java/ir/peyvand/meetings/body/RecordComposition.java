package ir.peyvand.meetings.body;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/**
 * Who belongs to a regional group from a day on.
 *
 * @param provinces ISO 3166-2
 * @param countries ISO 3166-1 alpha-2
 * @param criteria what it rests on: 1 to 1,000 characters each
 * @param effectiveFrom its first day, today at the earliest, after that of the composition before
 */
public record RecordComposition(
        @NotEmpty @Size(max = 31) List<@NotNull String> provinces,
        @NotNull @Size(max = 60) List<@NotNull String> countries,

        @NotEmpty @Size(max = 20) List<@NotNull @PeopleText(max = 1000, requirePersian = true) LocalizedText> criteria,

        @NotNull LocalDate effectiveFrom) {

    /** Each once, in the order of the codes. */
    List<String> sortedProvinces() {
        return List.copyOf(new TreeSet<>(provinces));
    }

    /** Each once, in the order of the codes. */
    List<String> sortedCountries() {
        return List.copyOf(new TreeSet<>(countries));
    }
}

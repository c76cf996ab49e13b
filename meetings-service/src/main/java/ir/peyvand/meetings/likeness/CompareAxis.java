package ir.peyvand.meetings.likeness;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import ir.peyvand.meetings.axis.AxisKind;
import ir.peyvand.meetings.axis.WorkingGroup;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An axis to be compared with what there is; it is not kept. What is not known is left out and then counts for nothing.
 *
 * @param title Persian at least
 * @param subject code of a subject area
 * @param countries ISO 3166-1 alpha-2
 * @param province ISO 3166-2: whose it is to be; that of the caller when it is left out
 */
public record CompareAxis(
        @NotNull @Schema(examples = "problem") AxisKind kind,

        @NotNull @PeopleText(max = 300, requirePersian = true, title = true)
        LocalizedText title,

        @Nullable @PeopleText(max = 10_000) LocalizedText body,
        @Nullable WorkingGroup workingGroup,
        @Nullable @Size(max = 60) String subject,
        @Nullable @Size(max = 60) List<@NotNull @Size(max = 10) String> countries,
        @Nullable @Size(max = 10) String province) {

    Set<String> countriesOrNone() {
        return countries == null ? Set.of() : Set.copyOf(countries);
    }
}

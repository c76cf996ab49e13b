package ir.peyvand.meetings.body;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a body is.
 *
 * @param name Persian at least; 1 to 300 characters in each language
 * @param parent the body that it stands under
 * @param provinces ISO 3166-2; none for national bodies. Of a regional group those of its first composition
 * @param countries ISO 3166-1 alpha-2; of regional groups alone
 * @param foundedOn the day from which it exists, where it is known
 * @param dissolvedOn the last day of its existence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BodyContent(
        @NotNull BodyKind kind,

        @NotNull @PeopleText(max = 300, requirePersian = true, title = true)
        LocalizedText name,

        @Nullable UUID parent,
        @Nullable @Size(max = 31) List<@NotNull String> provinces,
        @Nullable @Size(max = 60) List<@NotNull String> countries,
        @Nullable LocalDate foundedOn,
        @Nullable LocalDate dissolvedOn) {

    /** Each once, in the order of the codes. */
    List<String> provincesOrNone() {
        return provinces == null ? List.of() : List.copyOf(new TreeSet<>(provinces));
    }

    /** Each once, in the order of the codes. */
    List<String> countriesOrNone() {
        return countries == null ? List.of() : List.copyOf(new TreeSet<>(countries));
    }
}

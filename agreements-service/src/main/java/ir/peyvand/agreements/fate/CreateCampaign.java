package ir.peyvand.agreements.fate;

import ir.peyvand.agreements.agreement.AgreementKind;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By when the fate of which old documents has to be determined. A scope that is left out or empty stands for all; the scopes
 * hold together.
 *
 * @param name Persian at least; 1 to 200 characters in each language
 * @param provinces ISO 3166-2
 * @param countries ISO 3166-1 alpha-2
 * @param deadline the last day on which a decision is in time; not before today
 */
public record CreateCampaign(
        @NotNull @PeopleText(max = 200, requirePersian = true, title = true)
        LocalizedText name,

        @Nullable @Size(max = 31) List<@NotNull @Size(max = 10) String> provinces,
        @Nullable @Size(max = 60) List<@NotNull @Size(max = 10) String> countries,
        @Nullable @Size(max = 8) List<@NotNull AgreementKind> kinds,
        @NotNull LocalDate deadline) {

    List<String> provincesOrAll() {
        return provinces == null ? List.of() : provinces;
    }

    List<String> countriesOrAll() {
        return countries == null ? List.of() : countries;
    }

    List<AgreementKind> kindsOrAll() {
        return kinds == null ? List.of() : kinds;
    }
}

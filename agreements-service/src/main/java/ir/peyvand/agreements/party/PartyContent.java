package ir.peyvand.agreements.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What a party is.
 *
 * @param level on which level it stands as a counterpart
 * @param province ISO 3166-2, for domestic parties; offices of a province must have one
 * @param country ISO 3166-1 alpha-2; {@code IR} may be left out
 * @param name Persian at least; 1 to 300 characters in each language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartyContent(
        @NotNull PartyKind kind,
        @NotNull PartyLevel level,
        @Nullable String province,
        @Nullable String country,

        @NotNull @PeopleText(max = 300, requirePersian = true, title = true)
        LocalizedText name) {

    static final String IRAN = "IR";

    String countryOrIran() {
        return country == null ? IRAN : country;
    }
}

package ir.peyvand.capacity.capacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import ir.peyvand.kit.urn.RecordUrn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a capacity says: everything its maker writes and its checker verifies.
 *
 * @param sector ISIC revision 4 section or division
 * @param product Harmonized System 2022 code of 2, 4 or 6 digits
 * @param title Persian at least; 1 to 500 characters in each language
 * @param description up to 5,000 characters in each language
 * @param targetCountries ISO 3166-1 alpha-2
 * @param basis how well founded the record is, for example {@code illustrative}
 * @param origins what it came from: {@code urn:peyvand:<type>:<id>}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CapacityContent(
        @NotNull String sector,
        @Nullable String product,

        @NotNull @PeopleText(max = 500, requirePersian = true, title = true)
        LocalizedText title,

        @Nullable @PeopleText(max = 5000) LocalizedText description,
        @Nullable @Valid Quantity quantity,
        @Nullable @Valid Money investment,
        @Nullable @Valid Place location,
        @Nullable @Size(max = 60) List<@NotNull String> targetCountries,
        @Nullable @PeopleText(max = 500) String source,
        @Nullable @PeopleText(max = 100) String basis,
        @Nullable @Size(max = 50) List<@NotNull @Pattern(regexp = RecordUrn.PATTERN) String> origins) {

    List<String> targets() {
        return targetCountries == null ? List.of() : targetCountries;
    }

    List<String> originsOrNone() {
        return origins == null ? List.of() : origins;
    }
}

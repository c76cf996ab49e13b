package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import ir.peyvand.kit.urn.RecordUrn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What authority is asked for.
 *
 * @param title Persian at least; 1 to 200 characters in each language
 * @param purpose what it is needed for
 * @param legalBasis what allows it to be lent; nothing is granted without it
 * @param law id of the obstructive law that makes it necessary
 * @param requestedFrom who is to lend it
 * @param subjects codes of subject areas; none for all of them
 * @param countries ISO 3166-1 alpha-2; none for acts at home only
 * @param ceiling the most money that acts may commit together; none when they may commit none
 * @param validFrom the first day
 * @param validUntil the last day
 * @param origins urns of what it comes from, such as a resolution
 */
public record DelegationContent(
        @Schema(examples = "{\"fa\": \"تفویض اختیار بازارچهٔ مرزی\", \"en\": \"Authority over the border market\"}")
        @NotNull
        @PeopleText(max = 200, requirePersian = true, title = true)
        LocalizedText title,

        @Schema(examples = "{\"fa\": \"امضای تفاهم با استان‌های هم‌مرز\"}") @Nullable @PeopleText(max = 5000)
        LocalizedText purpose,

        @Schema(examples = "{\"fa\": \"مادهٔ نمونهٔ قانون نمونه\"}")
        @Nullable
        @PeopleText(max = 5000, requirePersian = true)
        LocalizedText legalBasis,

        @Nullable UUID law,
        @NotNull @Valid GrantingAuthority requestedFrom,

        @Schema(examples = "[\"tourism\"]") @Nullable @Size(max = 30)
        List<@NotNull @Size(max = 40) String> subjects,

        @Schema(examples = "[\"AZ\", \"TR\"]") @Nullable @Size(max = 60)
        List<@NotNull @Size(max = 10) String> countries,

        @Nullable @Valid Money ceiling,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validUntil,

        @Schema(examples = "[\"urn:peyvand:resolution:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10\"]")
        @Nullable
        @Size(max = 20)
        List<@NotNull @Pattern(regexp = RecordUrn.PATTERN) String> origins) {

    List<String> subjectsOrAll() {
        return subjects == null ? List.of() : subjects.stream().distinct().toList();
    }

    List<String> countriesOrHome() {
        return countries == null ? List.of() : countries.stream().distinct().toList();
    }

    List<String> originsOrNone() {
        return origins == null ? List.of() : origins.stream().distinct().toList();
    }
}

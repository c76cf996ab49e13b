package ir.peyvand.agreements.fate;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.agreements.agreement.AgreementKind;
import ir.peyvand.kit.digest.Sha256;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import ir.peyvand.kit.text.PersianText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an old document; everything but its title and its province may be missing.
 *
 * @param title Persian at least; 1 to 500 characters in each language
 * @param province ISO 3166-2: whose offices signed it
 * @param country ISO 3166-1 alpha-2: where the counterpart is
 * @param counterpart who signed it on the other side; 1 to 300 characters in each language
 * @param signedOn not in the future
 * @param subjectAreas codes of the reference data
 * @param scannedCopy whether there is one; left out when nobody has looked
 * @param basis how well founded the record is, for example {@code illustrative}
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record LegacyDocumentContent(
        @NotNull @PeopleText(max = 500, requirePersian = true, title = true)
        LocalizedText title,

        @NotNull @Size(max = 10) String province,
        @Nullable @Size(max = 10) String country,

        @Nullable @PeopleText(max = 300, title = true) LocalizedText counterpart,

        @Nullable AgreementKind kind,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate validUntil,

        @Nullable @Size(max = 15) List<@NotNull @Size(max = 60) String> subjectAreas,

        @Nullable Boolean scannedCopy,
        @Nullable @PeopleText(max = 100) String basis) {

    List<String> subjectAreasOrNone() {
        return subjectAreas == null ? List.of() : subjectAreas;
    }

    LocalizedText counterpartOrNone() {
        return counterpart == null ? LocalizedText.EMPTY : counterpart;
    }

    /** Title and counterpart in all languages, in their folded letters: what a search by words goes through. */
    public String folded() {
        return Stream.concat(title.byLanguage().values().stream(), counterpartOrNone().byLanguage().values().stream())
                .map(PersianText::fold)
                .collect(Collectors.joining(" "));
    }

    /**
     * SHA-256 of what makes two rows copies of each other: title, province, country, counterpart, kind and day, spelling
     * apart. The same document worded in another way has another digest: whether it is the same, its fate says.
     */
    public byte[] digest() {
        String parts = Stream.of(
                        PersianText.fold(title.best(LocalizedText.PERSIAN)),
                        province,
                        Objects.toString(country, ""),
                        PersianText.fold(counterpartOrNone().best(LocalizedText.PERSIAN)),
                        kind == null ? "" : kind.code(),
                        Objects.toString(signedOn, ""))
                .collect(Collectors.joining("\n"));
        return Sha256.of(parts);
    }
}

package ir.peyvand.meetings.axis;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.digest.Sha256;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import ir.peyvand.kit.text.PersianText;
import ir.peyvand.kit.text.SearchTerms;
import ir.peyvand.kit.urn.RecordUrn;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an axis says.
 *
 * @param title Persian at least; 1 to 300 characters in each language
 * @param body the text that is adopted: up to 10,000 characters in each language
 * @param cause why it is so
 * @param evidence what shows it
 * @param legalBasis on which law it rests, or which law it meets
 * @param subject code of a subject area
 * @param provinces ISO 3166-2: whom it concerns; the province that brings it need not be named
 * @param countries ISO 3166-1 alpha-2
 * @param meeting id of the meeting that is to take it up; left out while there is none
 * @param origins where it comes from: names of other records
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AxisContent(
        @NotNull @Schema(examples = "problem") AxisKind kind,

        @NotNull @PeopleText(max = 300, requirePersian = true, title = true)
        LocalizedText title,

        @Nullable @PeopleText(max = 10_000) LocalizedText body,
        @Nullable @PeopleText(max = 5_000) LocalizedText cause,
        @Nullable @PeopleText(max = 5_000) LocalizedText evidence,
        @Nullable @PeopleText(max = 5_000) LocalizedText legalBasis,

        @Schema(examples = "non-oil-exports") @Nullable WorkingGroup workingGroup,

        @Schema(examples = "transit") @Nullable @Size(max = 60)
        String subject,

        @Schema(examples = "[\"IR-04\"]") @Nullable @Size(max = 31)
        List<@NotNull @Size(max = 10) String> provinces,

        @Schema(examples = "[\"TR\"]") @Nullable @Size(max = 60)
        List<@NotNull @Size(max = 10) String> countries,

        @Nullable UUID meeting,

        @Nullable @Size(max = 20) List<@NotNull @Pattern(regexp = RecordUrn.PATTERN) String> origins) {

    public List<String> provincesOrNone() {
        return provinces == null ? List.of() : provinces;
    }

    public List<String> countriesOrNone() {
        return countries == null ? List.of() : countries;
    }

    public List<String> originsOrNone() {
        return origins == null ? List.of() : origins;
    }

    /** The words that it is found by. */
    public Set<String> terms() {
        return SearchTerms.of(Stream.of(title, body, cause, evidence, legalBasis)
                .filter(Objects::nonNull)
                .flatMap(text -> text.byLanguage().values().stream())
                .toList());
    }

    /**
     * SHA-256 of what makes two axes copies of each other: who brings it, kind, title, text, working group and places,
     * spelling apart. The same problem in other words has another digest: that is a likeness.
     *
     * @param province that brings it; null for the committee
     */
    public byte[] digest(@Nullable String province) {
        String parts = Stream.of(
                        Objects.toString(province, ""),
                        kind.code(),
                        PersianText.skeleton(title.best(LocalizedText.PERSIAN)),
                        body == null ? "" : PersianText.skeleton(body.best(LocalizedText.PERSIAN)),
                        workingGroup == null ? "" : workingGroup.code(),
                        sorted(provincesOrNone()),
                        sorted(countriesOrNone()))
                .collect(Collectors.joining("\n"));
        return Sha256.of(parts);
    }

    /** With the province that brings it among those that it concerns. */
    public AxisContent broughtBy(@Nullable String province) {
        List<String> concerned = Stream.concat(Stream.ofNullable(province), provincesOrNone().stream())
                .distinct()
                .sorted()
                .toList();
        return new AxisContent(
                kind,
                title,
                body,
                cause,
                evidence,
                legalBasis,
                workingGroup,
                subject,
                concerned,
                countriesOrNone().stream().distinct().sorted().toList(),
                meeting,
                originsOrNone().stream().distinct().toList());
    }

    /** To be taken up by this meeting. */
    public AxisContent onAgendaOf(@Nullable UUID taking) {
        return new AxisContent(
                kind,
                title,
                body,
                cause,
                evidence,
                legalBasis,
                workingGroup,
                subject,
                provinces,
                countries,
                taking,
                origins);
    }

    private static String sorted(List<String> codes) {
        return codes.stream().distinct().sorted().collect(Collectors.joining(","));
    }
}

package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import ir.peyvand.kit.urn.RecordUrn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agreement says: everything its authors write and its reviewers judge.
 *
 * @param title Persian at least; 1 to 500 characters in each language
 * @param clauses the text, clause by clause
 * @param parties who takes part; two sides at least before it is submitted
 * @param provinces ISO 3166-2; those of the parties and the lead need not be named
 * @param countries ISO 3166-1 alpha-2; those of the parties need not be named
 * @param subjectAreas codes of the reference data
 * @param renewal what happens when the validity ends; none when it is left out
 * @param parent the agreement that this one belongs under
 * @param followsParent whether it ends with its parent; true when it is left out
 * @param languages BCP 47, in which there is a text; Persian when they are left out
 * @param prevailingLanguage the one that decides when the texts differ
 * @param expectedDirectJobs direct jobs that the parties expect
 * @param origins what it came from: {@code urn:peyvand:<type>:<id>}
 * @param statementOfNeed why it is needed although something like it exists; up to 5,000 characters
 * @param basis how well founded the record is, for example {@code illustrative}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgreementContent(
        @NotNull @PeopleText(max = 500, requirePersian = true, title = true)
        LocalizedText title,

        @Nullable @Size(max = 200) List<@NotNull @Valid Clause> clauses,
        @Nullable @Size(max = 20) List<@NotNull @Valid AgreementParty> parties,
        @Nullable @Size(max = 31) List<@NotNull String> provinces,
        @Nullable @Size(max = 60) List<@NotNull String> countries,
        @Nullable @Size(max = 15) List<@NotNull String> subjectAreas,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable Renewal renewal,
        @Nullable UUID parent,
        @Nullable Boolean followsParent,

        @Nullable @Size(max = 10) List<@NotNull @Pattern(regexp = LANGUAGE) String> languages,

        @Nullable @Pattern(regexp = LANGUAGE) String prevailingLanguage,
        @Nullable @PositiveOrZero @Max(10_000_000) Integer expectedDirectJobs,
        @Nullable @Valid Money expectedInvestment,

        @Nullable @Size(max = 50) List<@NotNull @Pattern(regexp = RecordUrn.PATTERN) String> origins,

        @Nullable @PeopleText(max = 5000) String statementOfNeed,
        @Nullable @PeopleText(max = 100) String basis) {

    static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

    List<AgreementParty> partiesOrNone() {
        return parties == null ? List.of() : parties;
    }

    List<String> subjectAreasOrNone() {
        return subjectAreas == null ? List.of() : subjectAreas;
    }

    List<String> provincesOrNone() {
        return provinces == null ? List.of() : provinces;
    }

    List<String> countriesOrNone() {
        return countries == null ? List.of() : countries;
    }

    Renewal renewalOrNone() {
        return renewal == null ? Renewal.NONE : renewal;
    }

    List<String> languagesOrPersian() {
        return languages == null || languages.isEmpty() ? List.of(LocalizedText.PERSIAN) : languages;
    }
}

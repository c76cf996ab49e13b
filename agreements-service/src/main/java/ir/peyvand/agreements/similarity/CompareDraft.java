package ir.peyvand.agreements.similarity;

import ir.peyvand.agreements.agreement.Clause;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft to be compared with what there is; it is not kept. What is not known is left out and then counts for nothing.
 *
 * @param title Persian at least
 * @param clauses the text, clause by clause
 * @param text the same in one piece
 * @param provinces ISO 3166-2; those of the parties need not be named
 * @param countries ISO 3166-1 alpha-2; those of the parties need not be named
 * @param subjectAreas codes of the reference data
 * @param signedOn the day of signing, where there is one; else the period begins with its validity
 */
public record CompareDraft(
        @NotNull @PeopleText(max = 500, requirePersian = true, title = true)
        LocalizedText title,

        @Nullable @Size(max = 200) List<@NotNull @Valid Clause> clauses,
        @Nullable @PeopleText(max = 50_000) LocalizedText text,
        @Nullable @Size(max = 20) List<@NotNull @Valid ComparedParty> parties,
        @Nullable @Size(max = 31) List<@NotNull String> provinces,
        @Nullable @Size(max = 60) List<@NotNull String> countries,
        @Nullable @Size(max = 15) List<@NotNull String> subjectAreas,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    List<ComparedParty> partiesOrNone() {
        return parties == null ? List.of() : parties;
    }

    List<String> provincesOrNone() {
        return provinces == null ? List.of() : provinces;
    }

    List<String> countriesOrNone() {
        return countries == null ? List.of() : countries;
    }

    List<String> subjectAreasOrNone() {
        return subjectAreas == null ? List.of() : subjectAreas;
    }
}

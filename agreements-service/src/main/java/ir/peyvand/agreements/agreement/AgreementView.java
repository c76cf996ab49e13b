package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as callers see it. What dashboards do not see is left out for them: the need, the author, the persons, the
 * clauses.
 *
 * @param reference the number offices quote: {@code IR-03-MOU-0007}, or the one a file brought
 * @param level the highest level of its parties; it decides the procedure
 * @param leadProvince the province that keeps the record
 * @param provinces everyone involved
 * @param clauses the text; only on single records
 * @param lastDay the day on which it ends unless it is renewed; none as long as it renews itself, which it does until a side denounces it
 * @param expired whether that day is over without anybody having ended or renewed it
 * @param parentEnded whether its parent has ended and it has not
 * @param author subject of the token that wrote the present content
 * @param legacy an old document registered after the fact
 * @param amendment how often the signed text was amended
 * @param actions what the parties did; only on single records
 * @param counterparts what missions added; only on single records
 * @param nodalOfficer who answers for it; only on single records and by role
 * @param authority whether a delegation covered the signature; only on single records that were signed here
 * @param duplicateOf what it was judged to repeat; this and the next two only on single records, and only what the caller
 *     may know of
 * @param duplicates the later agreements that were judged to repeat it
 * @param relatedTo what is like it, and needed beside it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record AgreementView(
        UUID id,
        String urn,
        @Schema(examples = "IR-09-MOU-0007") String reference,
        AgreementKind kind,
        AgreementStatus status,
        PartyLevel level,
        @Schema(examples = "IR-09") String leadProvince,
        LocalizedText title,
        List<Clause> clauses,
        List<AgreementPartyView> parties,
        @Schema(examples = "[\"IR-09\", \"IR-10\"]") List<String> provinces,
        @Schema(examples = "[]") List<String> countries,
        @Schema(examples = "[\"tourism\"]") List<String> subjectAreas,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        Renewal renewal,
        @Nullable LocalDate lastDay,
        boolean expired,
        @Nullable UUID parent,
        boolean followsParent,
        boolean parentEnded,
        @Schema(examples = "[\"fa\"]") List<String> languages,
        @Schema(examples = "fa") @Nullable String prevailingLanguage,
        @Schema(examples = "170") @Nullable Integer expectedDirectJobs,
        @Nullable Money expectedInvestment,
        @Schema(examples = "[]") List<String> origins,

        @Schema(examples = "سند پیشین تنها دو سال اعتبار داشت و گردشگری را در بر نمی‌گرفت") @Nullable
        String statementOfNeed,

        @Schema(examples = "illustrative") @Nullable String basis,
        boolean legacy,
        int amendment,
        ProgressView progress,
        @Schema(examples = "demo-governorate-09") @Nullable String author,
        List<PartyActionView> actions,
        List<CounterpartView> counterparts,
        @Nullable NodalOfficer nodalOfficer,
        @Nullable AuthorityNote authority,
        @Schema(examples = "[]") List<String> duplicateOf,
        @Schema(examples = "[]") List<String> duplicates,
        @Schema(examples = "[]") List<String> relatedTo,
        Instant created,
        Instant modified,
        long version) {

    public static final String TYPE = "agreement";

    /** As in a list: without what belongs to single records. */
    static AgreementView from(Agreement agreement, List<AgreementPartyView> parties, LocalDate today) {
        AgreementContent content = agreement.body().content(List.of());
        return new AgreementView(
                agreement.id(),
                "urn:peyvand:" + TYPE + ":" + agreement.id(),
                agreement.reference(),
                agreement.kind(),
                agreement.status(),
                agreement.level(),
                agreement.leadProvince(),
                content.title(),
                List.of(),
                parties,
                content.provincesOrNone(),
                content.countriesOrNone(),
                content.subjectAreasOrNone(),
                content.validFrom(),
                content.validUntil(),
                agreement.body().renewal(),
                agreement.lastDay().orElse(null),
                AgreementRules.isExpired(agreement.status(), agreement.lastDay(), today),
                content.parent(),
                agreement.body().followsParent(),
                agreement.parentEnded(),
                content.languagesOrPersian(),
                content.prevailingLanguage(),
                content.expectedDirectJobs(),
                content.expectedInvestment(),
                content.origins() == null ? List.of() : content.origins(),
                content.statementOfNeed(),
                content.basis(),
                agreement.legacy(),
                agreement.amendment(),
                agreement.progress().view(),
                agreement.authorship().author(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                agreement.authorship().createdAt(),
                agreement.authorship().modifiedAt(),
                agreement.version());
    }

    /** With what single records show besides. */
    AgreementView with(
            List<Clause> text,
            List<PartyActionView> done,
            List<CounterpartView> completed,
            @Nullable NodalOfficer officer,
            @Nullable AuthorityNote note,
            Relations relations) {
        return new AgreementView(
                id,
                urn,
                reference,
                kind,
                status,
                level,
                leadProvince,
                title,
                text,
                parties,
                provinces,
                countries,
                subjectAreas,
                validFrom,
                validUntil,
                renewal,
                lastDay,
                expired,
                parent,
                followsParent,
                parentEnded,
                languages,
                prevailingLanguage,
                expectedDirectJobs,
                expectedInvestment,
                origins,
                statementOfNeed,
                basis,
                legacy,
                amendment,
                progress,
                author,
                done,
                completed,
                officer,
                note,
                relations.duplicateOf(),
                relations.duplicates(),
                relations.relatedTo(),
                created,
                modified,
                version);
    }

    /** What everybody may read of a signed agreement. */
    AgreementView publicFields() {
        return new AgreementView(
                id,
                urn,
                reference,
                kind,
                status,
                level,
                leadProvince,
                title,
                List.of(),
                parties,
                provinces,
                countries,
                subjectAreas,
                validFrom,
                validUntil,
                renewal,
                lastDay,
                expired,
                parent,
                followsParent,
                parentEnded,
                languages,
                prevailingLanguage,
                expectedDirectJobs,
                expectedInvestment,
                origins,
                null,
                basis,
                legacy,
                amendment,
                progress.publicFields(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                created,
                modified,
                version);
    }
}

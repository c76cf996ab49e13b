package ir.peyvand.agreements.formrule;

import static org.assertj.core.api.Assertions.assertThat;

import ir.peyvand.agreements.agreement.AgreementKind;
import ir.peyvand.agreements.agreement.AgreementPartyView;
import ir.peyvand.agreements.agreement.AgreementStatus;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.Clause;
import ir.peyvand.agreements.agreement.PartyRole;
import ir.peyvand.agreements.agreement.PartySide;
import ir.peyvand.agreements.agreement.ProgressView;
import ir.peyvand.agreements.agreement.Renewal;
import ir.peyvand.agreements.party.PartyKind;
import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.agreements.review.FindingSeverity;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormLintTest {

    private static final UUID OURS = UUID.fromString("0198c1f2-0000-7000-8000-00000000000a");
    private static final UUID THEIRS = UUID.fromString("0198c1f2-0000-7000-8000-00000000000b");
    private static final PlaceNames NAMES = new PlaceNames(new ReferenceRegister());
    private static final FormParameters NOTHING = new FormParameters(null, null, null, null);
    private static final FormParameters IRAN_FIRST =
            new FormParameters(List.of("fa"), null, List.of("جمهوری اسلامی ایران"), null);

    private static FormRule rule(FormCheckKind check, FormParameters parameters, PartyLevel... levels) {
        return new FormRule(
                UUID.randomUUID(),
                "rule",
                check,
                parameters,
                FindingSeverity.ERROR,
                levels.length == 0 ? List.of(PartyLevel.values()) : List.of(levels),
                LocalizedText.of("قاعده", "Rule"),
                LocalizedText.of("منبع", "Source"),
                LocalDate.EPOCH,
                null);
    }

    private static AgreementPartyView party(UUID id, PartyLevel level, String country, String name) {
        return new AgreementPartyView(
                id,
                null,
                LocalizedText.of(name, ""),
                level.isForeign() ? PartyKind.FOREIGN_COUNTERPART : PartyKind.GOVERNORATE,
                level,
                level.isForeign() ? null : "IR-03",
                country,
                level.isForeign() ? PartySide.B : PartySide.A,
                PartyRole.SIGNATORY);
    }

    private static AgreementView agreement(
            String title, List<String> languages, @Nullable String prevailing, Clause... clauses) {
        return new AgreementView(
                UUID.randomUUID(),
                "urn:peyvand:agreement:x",
                "IR-03-MOU-0001",
                AgreementKind.MOU,
                AgreementStatus.DRAFT,
                PartyLevel.FOREIGN_SUB_NATIONAL,
                "IR-03",
                LocalizedText.of(title, ""),
                List.of(clauses),
                List.of(
                        party(OURS, PartyLevel.DOMESTIC, "IR", "استانداری آذربایجان شرقی"),
                        party(THEIRS, PartyLevel.FOREIGN_SUB_NATIONAL, "AZ", "شهرداری باکو")),
                List.of("IR-03"),
                List.of("AZ"),
                List.of("tourism"),
                null,
                null,
                Renewal.NONE,
                null,
                false,
                null,
                true,
                false,
                languages,
                prevailing,
                null,
                null,
                List.of(),
                null,
                null,
                false,
                0,
                new ProgressView(null, null, null, null, null, null, null, null, null, null),
                "author",
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                Instant.EPOCH,
                Instant.EPOCH,
                0);
    }

    private static List<FormFinding> check(FormRule rule, AgreementView agreement, Map<String, SigningPage> pages) {
        return FormLint.check(List.of(rule), new FormSubject(agreement, pages, Set.of(), NAMES));
    }

    private static List<String> pointers(FormRule rule, AgreementView agreement, Map<String, SigningPage> pages) {
        return check(rule, agreement, pages).stream().map(FormFinding::pointer).toList();
    }

    private static Clause clause(String number, Map<String, String> text) {
        return new Clause(number, new LocalizedText(text));
    }

    private static SigningPage page(@Nullable String solarHijri, @Nullable String gregorian, PageSigner... signers) {
        return new SigningPage("تبریز", solarHijri, gregorian, List.of(signers));
    }

    private static PageSigner signer(UUID party, SignatureSide side) {
        return new PageSigner(party, side, "نام", "سمت");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تفاهم‌نامهٔ جمهوری اسلامی ایران و جمهوری آذربایجان",
                "تفاهم‌نامهٔ جمهوري اسلامي ايران با شهرداری باکو",
                "استانداری آذربایجان‌شرقی جمهوری اسلامی ایران و شهرداری باکو"
            })
    void iranIsNamedFirstHoweverItIsSpelt(String title) {
        assertThat(check(rule(FormCheckKind.NAMED_FIRST, IRAN_FIRST), agreement(title, List.of("fa"), null), Map.of()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تفاهم‌نامهٔ جمهوری آذربایجان و جمهوری اسلامی ایران",
                "تفاهم شهرداری باکو با استان آذربایجان شرقی جمهوری اسلامی ایران"
            })
    void theCounterpartNamedFirstIsAFinding(String title) {
        assertThat(check(rule(FormCheckKind.NAMED_FIRST, IRAN_FIRST), agreement(title, List.of("fa"), null), Map.of()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.pointer()).isEqualTo("/title/fa");
                    assertThat(finding.observed()).isNotBlank();
                });
    }

    @Test
    void aProvinceThatSoundsLikeTheCounterpartIsOurs() {
        AgreementView agreement = agreement(
                "همکاری گردشگری",
                List.of("fa"),
                null,
                clause("1", Map.of("fa", "استان آذربایجان شرقی")),
                clause("2", Map.of("fa", "جمهوری اسلامی ایران و جمهوری آذربایجان")));

        assertThat(check(rule(FormCheckKind.NAMED_FIRST, IRAN_FIRST), agreement, Map.of()))
                .isEmpty();
    }

    @Test
    void aTextThatNamesIranNowhereIsAFindingAtItsTitle() {
        AgreementView agreement = agreement("همکاری گردشگری", List.of("fa", "en"), "fa");

        assertThat(pointers(rule(FormCheckKind.NAMED_FIRST, IRAN_FIRST), agreement, Map.of()))
                .containsExactly("/title/fa");
    }

    @Test
    void theIranianSignsOnTheRightOfAPersianCopyAndOnTheLeftOfAnEnglishOne() {
        AgreementView agreement = agreement("همکاری", List.of("fa", "en"), "fa");
        FormRule right = rule(
                FormCheckKind.SIGNATURE_SIDE, new FormParameters(List.of("fa", "ar"), null, null, SignatureSide.RIGHT));
        FormRule left = rule(
                FormCheckKind.SIGNATURE_SIDE, new FormParameters(null, List.of("fa", "ar"), null, SignatureSide.LEFT));
        var pages = Map.of(
                "fa", page(null, null, signer(OURS, SignatureSide.RIGHT), signer(THEIRS, SignatureSide.LEFT)),
                "en", page(null, null, signer(OURS, SignatureSide.RIGHT), signer(THEIRS, SignatureSide.LEFT)));

        assertThat(check(right, agreement, pages)).isEmpty();
        assertThat(pointers(left, agreement, pages))
                .containsExactly("/signingPages/en/signers/0/side", "/signingPages/en/signers/1/side");
    }

    @Test
    void bothDatesAreWrittenAndAreTheSameDay() {
        AgreementView agreement = agreement("همکاری", List.of("fa"), null);
        FormRule both = rule(FormCheckKind.DOUBLE_DATE, NOTHING);
        FormRule equal = rule(FormCheckKind.EQUAL_DATES, NOTHING);

        assertThat(pointers(both, agreement, Map.of("fa", page("1404-08-21", null))))
                .containsExactly("/signingPages/fa/gregorianDate");
        assertThat(pointers(both, agreement, Map.of())).hasSize(2);
        assertThat(check(equal, agreement, Map.of("fa", page("1404-08-21", "2025-11-12"))))
                .isEmpty();
        assertThat(check(equal, agreement, Map.of("fa", page("1404-08-21", null))))
                .isEmpty();
        assertThat(check(equal, agreement, Map.of("fa", page("1404-08-21", "2025-11-13"))))
                .extracting(FormFinding::observed)
                .containsExactly("1404-08-21 ≠ 2025-11-13");
    }

    @Test
    void cityAndSignersAreNamedOnEveryCopy() {
        AgreementView agreement = agreement("همکاری", List.of("fa"), null);
        FormRule signer = rule(FormCheckKind.SIGNER, NOTHING);
        var nameless = new PageSigner(THEIRS, SignatureSide.LEFT, null, "شهردار");

        assertThat(pointers(rule(FormCheckKind.CITY, NOTHING), agreement, Map.of()))
                .containsExactly("/signingPages/fa/city");
        assertThat(pointers(
                        signer, agreement, Map.of("fa", page(null, null, signer(OURS, SignatureSide.RIGHT), nameless))))
                .containsExactly("/signingPages/fa/parties/1");
        assertThat(FormLint.check(List.of(signer), new FormSubject(agreement, Map.of(), Set.of(OURS, THEIRS), NAMES)))
                .isEmpty();
    }

    @Test
    void everyClauseStandsInEveryLanguageAndOnePrevails() {
        AgreementView agreement = agreement(
                "همکاری",
                List.of("fa", "en"),
                null,
                clause("1", Map.of("fa", "متن", "en", "Text")),
                clause("2", Map.of("fa", "متن")));
        FormRule languages = rule(FormCheckKind.LANGUAGES, new FormParameters(List.of("fa", "ar"), null, null, null));

        assertThat(pointers(languages, agreement, Map.of())).containsExactly("/languages", "/clauses/1/text/en");
        assertThat(pointers(rule(FormCheckKind.PREVAILING_LANGUAGE, NOTHING), agreement, Map.of()))
                .containsExactly("/prevailingLanguage");
        assertThat(check(
                        rule(FormCheckKind.PREVAILING_LANGUAGE, NOTHING),
                        agreement("همکاری", List.of("fa", "en"), "fa"),
                        Map.of()))
                .isEmpty();
    }

    @Test
    void aRuleAboutALanguageIsAboutItsRegionsToo() {
        AgreementView agreement = agreement(
                "جمهوری اسلامی ایران و باکو",
                List.of("fa-IR", "ar-IQ"),
                "fa-IR",
                clause("1", Map.of("fa", "متن", "ar", "نص")));
        FormRule right = rule(
                FormCheckKind.SIGNATURE_SIDE, new FormParameters(List.of("fa", "ar"), null, null, SignatureSide.RIGHT));
        FormRule left = rule(
                FormCheckKind.SIGNATURE_SIDE, new FormParameters(null, List.of("fa", "ar"), null, SignatureSide.LEFT));
        FormRule languages = rule(FormCheckKind.LANGUAGES, new FormParameters(List.of("fa"), null, null, null));
        var pages = Map.of("ar-IQ", page(null, null, signer(OURS, SignatureSide.LEFT)));

        assertThat(pointers(right, agreement, pages)).containsExactly("/signingPages/ar-IQ/signers/0/side");
        assertThat(check(left, agreement, pages)).isEmpty();
        assertThat(check(languages, agreement, Map.of())).isEmpty();
        assertThat(check(rule(FormCheckKind.NAMED_FIRST, IRAN_FIRST), agreement, Map.of()))
                .isEmpty();
    }

    @Test
    void aRuleForAnotherLevelFindsNothing() {
        assertThat(check(
                        rule(FormCheckKind.CITY, NOTHING, PartyLevel.DOMESTIC),
                        agreement("همکاری", List.of("fa"), null),
                        Map.of()))
                .isEmpty();
    }
}

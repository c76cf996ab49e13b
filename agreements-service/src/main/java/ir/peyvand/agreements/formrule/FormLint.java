package ir.peyvand.agreements.formrule;

import ir.peyvand.agreements.agreement.AgreementPartyView;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.Clause;
import ir.peyvand.agreements.agreement.PartyRole;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.time.DateText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Checks an agreement against rules of form. It decides nothing but what the rules say, and knows no framework. */
final class FormLint {

    private static final String PAGES = "/signingPages/";

    private FormLint() {}

    /** In the order of the rules; those that are not for the agreement's level find nothing. */
    static List<FormFinding> check(List<FormRule> rules, FormSubject subject) {
        return rules.stream()
                .filter(rule -> rule.levels().contains(subject.agreement().level()))
                .flatMap(rule -> check(rule, subject))
                .toList();
    }

    private static Stream<FormFinding> check(FormRule rule, FormSubject subject) {
        return switch (rule.check()) {
            case LANGUAGES -> languages(rule, subject).stream();
            case PREVAILING_LANGUAGE -> prevailing(rule, subject.agreement());
            case NAMED_FIRST, SIGNATURE_SIDE, DOUBLE_DATE, EQUAL_DATES, CITY, SIGNER ->
                subject.agreement().languages().stream()
                        .filter(rule.parameters()::concerns)
                        .flatMap(language -> checkCopy(rule, subject, language));
        };
    }

    private static Stream<FormFinding> checkCopy(FormRule rule, FormSubject subject, String language) {
        SigningPage page = subject.page(language);
        String pointer = PAGES + language;
        return switch (rule.check()) {
            case NAMED_FIRST -> NamedFirst.check(rule, subject, language).stream();
            case SIGNATURE_SIDE -> sides(rule, subject, page, pointer).stream();
            case DOUBLE_DATE -> dates(rule, page, pointer);
            case EQUAL_DATES -> equalDates(rule, page, pointer);
            case CITY -> page.city() == null ? missing(rule, pointer + "/city") : Stream.empty();
            case SIGNER -> signers(rule, subject, page, pointer).stream();
            case LANGUAGES, PREVAILING_LANGUAGE -> Stream.empty();
        };
    }

    private static List<FormFinding> sides(FormRule rule, FormSubject subject, SigningPage page, String pointer) {
        SignatureSide ours = rule.parameters().side();
        if (ours == null) {
            return List.of();
        }
        var levels = new HashMap<UUID, Boolean>();
        subject.agreement()
                .parties()
                .forEach(party -> levels.put(party.party(), party.level().isForeign()));
        var findings = new ArrayList<FormFinding>();
        List<PageSigner> signers = page.signers();
        for (int i = 0; i < signers.size(); i++) {
            PageSigner signer = signers.get(i);
            SignatureSide right = levels.getOrDefault(signer.party(), false) ? ours.other() : ours;
            if (signer.side() != right) {
                findings.add(new FormFinding(
                        rule, pointer + "/signers/" + i + "/side", signer.side().code()));
            }
        }
        return findings;
    }

    private static Stream<FormFinding> dates(FormRule rule, SigningPage page, String pointer) {
        Stream<FormFinding> solarHijri =
                page.solarHijriDate() == null ? missing(rule, pointer + "/solarHijriDate") : Stream.empty();
        Stream<FormFinding> gregorian =
                page.gregorianDate() == null ? missing(rule, pointer + "/gregorianDate") : Stream.empty();
        return Stream.concat(solarHijri, gregorian);
    }

    private static Stream<FormFinding> equalDates(FormRule rule, SigningPage page, String pointer) {
        String solarHijri = page.solarHijriDate();
        String gregorian = page.gregorianDate();
        if (solarHijri == null
                || gregorian == null
                || DateText.parse(solarHijri).equals(DateText.parse(gregorian))) {
            return Stream.empty();
        }
        return Stream.of(new FormFinding(rule, pointer + "/gregorianDate", solarHijri + " ≠ " + gregorian));
    }

    private static List<FormFinding> signers(FormRule rule, FormSubject subject, SigningPage page, String pointer) {
        Map<UUID, PageSigner> known = new HashMap<>();
        page.signers().forEach(signer -> known.put(signer.party(), signer));
        var findings = new ArrayList<FormFinding>();
        List<AgreementPartyView> parties = subject.agreement().parties();
        for (int i = 0; i < parties.size(); i++) {
            AgreementPartyView party = parties.get(i);
            PageSigner signer = known.get(party.party());
            boolean named = (signer != null && signer.isComplete())
                    || subject.completed().contains(party.party());
            if (party.role() == PartyRole.SIGNATORY && !named) {
                findings.add(new FormFinding(
                        rule, pointer + "/parties/" + i, party.name().best(LocalizedText.PERSIAN)));
            }
        }
        return findings;
    }

    private static List<FormFinding> languages(FormRule rule, FormSubject subject) {
        AgreementView agreement = subject.agreement();
        var findings = new ArrayList<FormFinding>();
        for (String needed : rule.parameters().languagesOrNone()) {
            if (agreement.languages().stream().noneMatch(language -> LanguageTags.covers(needed, language))) {
                findings.add(new FormFinding(rule, "/languages", needed));
            }
        }
        List<Clause> clauses = agreement.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            for (String language : agreement.languages()) {
                if (LanguageTags.in(clauses.get(i).text(), language).isEmpty()) {
                    findings.add(new FormFinding(rule, "/clauses/" + i + "/text/" + language, ""));
                }
            }
        }
        return findings;
    }

    private static Stream<FormFinding> prevailing(FormRule rule, AgreementView agreement) {
        return agreement.languages().size() > 1 && agreement.prevailingLanguage() == null
                ? missing(rule, "/prevailingLanguage")
                : Stream.empty();
    }

    private static Stream<FormFinding> missing(FormRule rule, String pointer) {
        return Stream.of(new FormFinding(rule, pointer, ""));
    }
}

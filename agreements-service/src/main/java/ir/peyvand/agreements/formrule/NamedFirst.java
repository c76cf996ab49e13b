package ir.peyvand.agreements.formrule;

import ir.peyvand.agreements.agreement.AgreementPartyView;
import ir.peyvand.kit.text.PersianText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is named first in a copy: the rule's phrase, or the counterpart by its own name or its country's. */
final class NamedFirst {

    private static final int NOWHERE = -1;

    private NamedFirst() {}

    /** A finding where the counterpart comes first, or at the title when the phrase stands nowhere. */
    static Optional<FormFinding> check(FormRule rule, FormSubject subject, String language) {
        List<String> ours = PlaceNames.folded(rule.parameters().phrasesOrNone().stream());
        List<String> theirs = counterparts(subject);
        for (FormSubject.Passage passage : subject.copy(language)) {
            String text = " " + PersianText.fold(passage.text()) + " ";
            int own = first(text, ours);
            String others = without(text, ours, subject.names().ofProvinces());
            int other = first(others, theirs);
            if (other != NOWHERE && (own == NOWHERE || other < own)) {
                return Optional.of(new FormFinding(rule, passage.pointer(), nameAt(others, other, theirs)));
            }
            if (own != NOWHERE) {
                return Optional.empty();
            }
        }
        return Optional.of(new FormFinding(rule, "/title/" + language, ""));
    }

    private static List<String> counterparts(FormSubject subject) {
        return PlaceNames.folded(subject.foreigners().stream().flatMap(party -> names(party, subject)));
    }

    private static Stream<String> names(AgreementPartyView party, FormSubject subject) {
        return Stream.concat(
                party.name().byLanguage().values().stream(), subject.names().ofCountry(party.country()).stream());
    }

    /** What is ours is no name of theirs, although it may hold one: East Azerbaijan is a province of Iran. */
    private static String without(String text, List<String> ours, List<String> provinces) {
        String rest = text;
        for (String name : Stream.concat(ours.stream(), provinces.stream()).toList()) {
            rest = rest.replace(" " + name + " ", " " + "·".repeat(name.length()) + " ");
        }
        return rest;
    }

    private static int first(String text, List<String> names) {
        return names.stream()
                .mapToInt(name -> text.indexOf(" " + name + " "))
                .filter(index -> index != NOWHERE)
                .min()
                .orElse(NOWHERE);
    }

    private static String nameAt(String text, int index, List<String> names) {
        return names.stream()
                .filter(name -> text.startsWith(" " + name + " ", index))
                .findFirst()
                .orElse("");
    }
}

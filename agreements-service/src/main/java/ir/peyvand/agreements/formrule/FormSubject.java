package ir.peyvand.agreements.formrule;

import ir.peyvand.agreements.agreement.AgreementPartyView;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What is checked: the agreement, the signing pages of its copies, and the names by which its places go.
 *
 * @param pages by language; a copy without a page is not among them
 * @param completed counterparts whose signatory a mission has named with the post
 * @param names of countries and of Iran's provinces
 */
record FormSubject(AgreementView agreement, Map<String, SigningPage> pages, Set<UUID> completed, PlaceNames names) {

    /** A piece of text with its place in the agreement. */
    record Passage(String pointer, String text) {}

    SigningPage page(String language) {
        return pages.getOrDefault(language, SigningPage.EMPTY);
    }

    /** The text of one copy in its order: the title, then the clauses. */
    List<Passage> copy(String language) {
        var passages = new ArrayList<Passage>();
        LanguageTags.in(agreement.title(), language)
                .ifPresent(title -> passages.add(new Passage("/title/" + language, title)));
        List<Clause> clauses = agreement.clauses();
        for (int i = 0; i < clauses.size(); i++) {
            String pointer = "/clauses/" + i + "/text/" + language;
            LanguageTags.in(clauses.get(i).text(), language)
                    .ifPresent(text -> passages.add(new Passage(pointer, text)));
        }
        return passages;
    }

    List<AgreementPartyView> foreigners() {
        return agreement.parties().stream()
                .filter(party -> party.level().isForeign())
                .toList();
    }
}

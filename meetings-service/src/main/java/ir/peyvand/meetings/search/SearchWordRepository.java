package ir.peyvand.meetings.search;

import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.text.SearchTerms;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/** The words of records, as triggers learn them. */
@ApplicationScoped
class SearchWordRepository {

    private final EntityManager entities;

    SearchWordRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Whether a record that the caller may know of holds one of them; served by the index on their words. */
    boolean isHeld(SearchedRecords records, Collection<String> words, AudienceVisibility visibility) {
        Conditions conditions = visibility
                .narrow(new Conditions(), "t")
                .and(records.condition(), "words", words.toArray(String[]::new));
        return (boolean) conditions
                .bind(entities.createNativeQuery(
                        "select exists (select from " + records.table() + " t where " + conditions.where() + ")"))
                .getSingleResult();
    }

    /**
     * Those that share what is left of the word when either loses a letter: all that are a slip apart, and a few more. The
     * result has no named type: Hibernate would keep an interpretation of its own for every single execution.
     */
    List<String> near(SearchedRecords records, String word) {
        List<?> found = entities.createNativeQuery(
                        "select distinct word from search_word where shorter && cast(:shorter as text[]) and kind = :kind")
                .setParameter("shorter", SearchTerms.shorter(word).toArray(String[]::new))
                .setParameter("kind", records.kind())
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }
}

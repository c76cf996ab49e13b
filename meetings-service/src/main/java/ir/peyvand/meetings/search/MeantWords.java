package ir.peyvand.meetings.search;

import ir.peyvand.kit.text.SearchTerms;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Finds out which words a search means that finds nothing as it was typed. */
@ApplicationScoped
public class MeantWords {

    private final SearchWordRepository repository;

    MeantWords(SearchWordRepository repository) {
        this.repository = repository;
    }

    /**
     * A word that stands in no record that the caller may know of is taken for those that are a slip apart; what he may not
     * know of makes no difference.
     *
     * @param asked word by word what may stand for it
     */
    public List<Set<String>> meant(SearchedRecords records, List<Set<String>> asked, AudienceVisibility visibility) {
        return asked.stream()
                .map(alternatives -> repository.isHeld(records, alternatives, visibility)
                        ? alternatives
                        : SearchTerms.withSlips(alternatives, word -> repository.near(records, word)))
                .toList();
    }
}

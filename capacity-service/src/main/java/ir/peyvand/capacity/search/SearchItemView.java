package ir.peyvand.capacity.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import ir.peyvand.capacity.capacity.CapacityView;
import ir.peyvand.kit.text.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a list or search: the capacity and how it was found.
 *
 * @param stale whether it has not been confirmed in time
 * @param score orders the hits and means nothing else; only with q
 * @param highlight per text the stretch that matches, HTML with {@code <em>}; only with q
 * @param explanation why it matched; only with explain=true
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchItemView(
        @JsonUnwrapped CapacityView capacity,
        boolean stale,
        @Nullable Double score,
        @Nullable Highlight highlight,
        @Nullable Explanation explanation) {

    /** The stretches that match; a text that holds none is left out. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Highlight(LocalizedText title, LocalizedText description) {}

    /**
     * @param rank how well it matched, best first: title, title-phrase, title-words, title-forms, phrase, all-words,
     *     all-forms, title-spelling, spelling, title-most-words, most-words
     */
    public record Explanation(String rank, List<Word> words) {

        /**
         * @param word as it stood in the query, folded
         * @param found where, empty when the word is missing from this hit
         */
        public record Word(String word, List<Found> found) {}

        /**
         * @param in {@code title.fa}, {@code description.en} …; {@code names} for names of its province, sector, product,
         *     field and target countries
         * @param as what stands there
         */
        public record Found(
                String in,
                @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> as) {}
    }
}

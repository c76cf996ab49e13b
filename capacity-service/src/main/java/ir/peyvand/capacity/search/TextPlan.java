package ir.peyvand.capacity.search;

import ir.peyvand.kit.text.PersianText;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;

/** What a query's text means against one state of the index: a query for each {@link Rank}, made when first needed. */
final class TextPlan {

    /** One word may stand between two of a phrase, for a compound's parts. */
    private static final int PHRASE_SLOP = 1;

    /** From this many words on two may be missing where most are enough. */
    private static final int MANY_WORDS = 6;

    private final List<QueryWord> words;
    private final TermDictionary dictionary;
    private final String skeleton;
    private final List<WordMatches> exact;
    private final Map<Rank, Query> queries = new EnumMap<>(Rank.class);
    private final Map<Rank, Weight> weights = new EnumMap<>(Rank.class);
    private List<WordMatches> misspelt = List.of();

    TextPlan(String text, TermDictionary dictionary) {
        this.words = QueryWord.of(text).stream().filter(QueryWord::needed).toList();
        this.dictionary = dictionary;
        this.skeleton = PersianText.skeleton(text);
        this.exact =
                words.stream().map(word -> WordMatches.exact(word, dictionary)).toList();
    }

    /** Records of this rank or a better one. */
    synchronized Query query(Rank rank) {
        return queries.computeIfAbsent(rank, this::build);
    }

    /** The query of a rank, ready to be asked of the one state of the index that this plan is made for. */
    synchronized Weight weight(Rank rank, IndexSearcher searcher) throws IOException {
        Weight weight = weights.get(rank);
        if (weight == null) {
            weight = searcher.createWeight(searcher.rewrite(query(rank)), ScoreMode.COMPLETE_NO_SCORES, 1);
            weights.put(rank, weight);
        }
        return weight;
    }

    /** Everything that a search of this breadth finds: each rank that looks further finds what the nearer ones find. */
    Query all(Breadth breadth) {
        Rank widest = switch (breadth) {
            case WORDS -> Rank.ALL_FORMS;
            case SPELLING -> Rank.SPELLING;
            // most of one word is that word
            case MOST_WORDS -> words.size() < 2 ? Rank.SPELLING : Rank.MOST_WORDS;
        };
        return new BooleanQuery.Builder()
                .add(query(Rank.TITLE), Occur.SHOULD)
                .add(query(widest), Occur.SHOULD)
                .build();
    }

    List<QueryWord> words() {
        return words;
    }

    List<WordMatches> exactMatches() {
        return exact;
    }

    /** The ways each of {@link #words()} may stand in a hit, as far as they were looked for. */
    synchronized List<WordMatches> matches() {
        return misspelt.isEmpty() ? exact : misspelt;
    }

    private Query build(Rank rank) {
        if (words.isEmpty()) {
            return new MatchNoDocsQuery("no word");
        }
        return switch (rank) {
            case TITLE ->
                skeleton.isEmpty()
                        ? new MatchNoDocsQuery("no content")
                        : new TermQuery(new Term(IndexFields.TITLE_SKELETON, skeleton));
            case TITLE_PHRASE -> phrase(TextScope.TITLE);
            case TITLE_WORDS -> every(exact, TextScope.TITLE, true);
            case TITLE_FORMS -> every(exact, TextScope.TITLE, false);
            case PHRASE -> phrase(TextScope.EVERYTHING);
            case ALL_WORDS -> every(exact, TextScope.EVERYTHING, true);
            case ALL_FORMS -> every(exact, TextScope.EVERYTHING, false);
            case TITLE_SPELLING -> every(misspelt(), TextScope.TITLE, false);
            case SPELLING -> every(misspelt(), TextScope.EVERYTHING, false);
            case TITLE_MOST_WORDS -> most(misspelt(), TextScope.TITLE);
            case MOST_WORDS -> most(misspelt(), TextScope.EVERYTHING);
        };
    }

    private List<WordMatches> misspelt() {
        if (misspelt.isEmpty()) {
            misspelt = java.util.stream.IntStream.range(0, words.size())
                    .mapToObj(i -> exact.get(i).withMisspellings(words.get(i), dictionary))
                    .toList();
        }
        return misspelt;
    }

    private Query phrase(TextScope scope) {
        if (words.size() < 2) {
            return new MatchNoDocsQuery("one word is no phrase");
        }
        return new PhraseQuery(
                PHRASE_SLOP,
                scope.stems(),
                words.stream().map(word -> word.stems().getFirst()).toArray(String[]::new));
    }

    private static Query every(List<WordMatches> matches, TextScope scope, boolean asWritten) {
        var every = new BooleanQuery.Builder();
        for (WordMatches word : matches) {
            every.add(asWritten ? word.asWritten(scope) : word.any(scope), Occur.FILTER);
        }
        return every.build();
    }

    private static Query most(List<WordMatches> matches, TextScope scope) {
        if (matches.size() < 2) {
            return new MatchNoDocsQuery("most of one word is that word");
        }
        var most = new BooleanQuery.Builder();
        matches.forEach(word -> most.add(word.any(scope), Occur.SHOULD));
        most.setMinimumNumberShouldMatch(matches.size() - (matches.size() < MANY_WORDS ? 1 : 2));
        return most.build();
    }
}

package ir.peyvand.capacity.search;

import ir.peyvand.kit.text.PersianStemmer;
import ir.peyvand.kit.text.PersianText;
import ir.peyvand.kit.text.PersianWord.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Every way in which one word of a query can stand in a record.
 *
 * @param written as it stands in the query, alone or joined with its neighbours
 * @param stems the same without inflection
 * @param codes in whose names a stem stands
 * @param splits as several words
 * @param nearStems one letter away from a stem
 * @param nearWords one letter away from the word, alone or joined
 */
record WordMatches(
        Set<String> written,
        Set<String> stems,
        Set<Term> codes,
        List<List<String>> splits,
        Set<BytesRef> nearStems,
        Set<BytesRef> nearWords) {

    /** Room for a compound's parts between two words of a split. */
    private static final int SPLIT_SLOP = 2;

    private static final int MOST_PIECES = 5;
    private static final int SHORTEST_SPLIT = 4;
    private static final int MOST_SPLITS = 6;
    /** A shorter word that records know is taken at its word. */
    private static final int SHORTEST_MISSPELT = 3;

    static WordMatches exact(QueryWord word, TermDictionary dictionary) {
        var written = new LinkedHashSet<String>();
        var stems = new LinkedHashSet<>(word.stems());
        written.add(word.text());
        for (String joined : word.joined()) {
            if (dictionary.has(TextScope.EVERYTHING.words(), joined)) {
                written.add(joined);
            }
            stems.addAll(PersianStemmer.stems(joined));
        }
        var codes = new LinkedHashSet<Term>();
        stems.forEach(stem -> codes.addAll(dictionary.names().of(stem)));
        stems.removeIf(stem -> !dictionary.has(TextScope.EVERYTHING.stems(), stem));
        return new WordMatches(written, stems, codes, splits(word, dictionary), Set.of(), Set.of());
    }

    WordMatches withMisspellings(QueryWord word, TermDictionary dictionary) {
        boolean known = dictionary.knows(word.text());
        if (!word.isSpelling() || (known && word.text().length() < SHORTEST_MISSPELT)) {
            return this;
        }
        var near = new LinkedHashSet<BytesRef>();
        var nearWritten = new LinkedHashSet<>(dictionary.near(word.text()).words());
        var nearCodes = new LinkedHashSet<>(codes);
        for (String stem : word.stems()) {
            near.addAll(dictionary.near(stem).stems());
            nearCodes.addAll(dictionary.near(stem).codes());
        }
        if (!known) {
            word.joined()
                    .forEach(
                            joined -> nearWritten.addAll(dictionary.near(joined).words()));
        }
        return new WordMatches(written, stems, nearCodes, splits, near, nearWritten);
    }

    /** In the words as they were written. */
    Query asWritten(TextScope scope) {
        var any = new BooleanQuery.Builder();
        written.forEach(text -> any.add(new TermQuery(new Term(scope.words(), text)), Occur.SHOULD));
        return any.build();
    }

    /** In any inflection, spacing and, where there are such, misspelling. */
    Query any(TextScope scope) {
        var any = new BooleanQuery.Builder();
        stems.forEach(stem -> any.add(new TermQuery(new Term(scope.stems(), stem)), Occur.SHOULD));
        splits.forEach(split -> any.add(inOrder(split, scope), Occur.SHOULD));
        if (scope == TextScope.EVERYTHING) {
            addCodes(any);
        }
        if (!nearStems.isEmpty()) {
            any.add(new TermInSetQuery(scope.stems(), nearStems), Occur.SHOULD);
        }
        if (!nearWords.isEmpty()) {
            any.add(new TermInSetQuery(scope.words(), nearWords), Occur.SHOULD);
        }
        return any.build();
    }

    private void addCodes(BooleanQuery.Builder any) {
        codes.stream()
                .collect(Collectors.groupingBy(Term::field, Collectors.mapping(Term::bytes, Collectors.toSet())))
                .forEach((field, values) -> any.add(new TermInSetQuery(field, values), Occur.SHOULD));
    }

    private static List<List<String>> splits(QueryWord word, TermDictionary dictionary) {
        String text = word.text();
        if (text.length() < SHORTEST_SPLIT) {
            return List.of();
        }
        boolean known = dictionary.knows(text);
        var splits = new ArrayList<List<String>>();
        for (List<String> pieces : dictionary.splits(text, known ? 2 : MOST_PIECES)) {
            List<String> content = contentOf(pieces);
            // a known word is not taken for a preposition and a word: «بهار» is not «به ار»
            if (!content.isEmpty() && (!known || content.size() == pieces.size()) && splits.size() < MOST_SPLITS) {
                splits.add(content);
            }
        }
        return splits;
    }

    private static List<String> contentOf(List<String> pieces) {
        return PersianText.words(String.join(" ", pieces)).stream()
                .flatMap(word -> word.parts().stream())
                .filter(part -> part.kind() == Kind.CONTENT)
                .map(part -> part.stem())
                .toList();
    }

    private static Query inOrder(List<String> stems, TextScope scope) {
        if (stems.size() == 1) {
            return new TermQuery(new Term(scope.stems(), stems.getFirst()));
        }
        return new PhraseQuery(SPLIT_SLOP, scope.stems(), stems.toArray(String[]::new));
    }
}

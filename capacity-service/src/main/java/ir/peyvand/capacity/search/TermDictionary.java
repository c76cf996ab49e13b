package ir.peyvand.capacity.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * The words that records are written with. Only ever asked how a query could have been meant: what it finds is still
 * looked up among the records that the caller may see.
 */
final class TermDictionary {

    /** More neighbours than this make a short word meaningless. */
    private static final int MOST_NEIGHBOURS = 1_024;

    private static final int KEPT_NEIGHBOURS = 1_000;

    private final Cache<String, Near> near =
            Caffeine.newBuilder().maximumSize(KEPT_NEIGHBOURS).build();
    private final List<LeafReaderContext> segments;
    private final NameCodes names;

    TermDictionary(IndexReader reader, NameCodes names) {
        this.names = names;
        this.segments = reader.leaves();
    }

    boolean has(String field, String term) {
        var bytes = new BytesRef(term);
        try {
            for (LeafReaderContext segment : segments) {
                Terms terms = segment.reader().terms(field);
                if (terms != null && terms.iterator().seekExact(bytes)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether some record or some name holds the word. */
    boolean knows(String word) {
        return has(TextScope.EVERYTHING.words(), word) || names.knows(word);
    }

    NameCodes names() {
        return names;
    }

    /**
     * What is one letter away from a term: a letter added, dropped, exchanged or in the neighbour's place.
     *
     * @param words as records have them written
     * @param stems of words of records
     * @param codes in whose names such a stem stands
     */
    record Near(Set<BytesRef> words, Set<BytesRef> stems, Set<Term> codes) {}

    Near near(String term) {
        return near.get(term, this::findNear);
    }

    private Near findNear(String term) {
        var pattern = new CompiledAutomaton(new LevenshteinAutomata(term, true).toAutomaton(1), true, false);
        return new Near(
                matching(TextScope.EVERYTHING.words(), pattern),
                matching(TextScope.EVERYTHING.stems(), pattern),
                names.matching(pattern));
    }

    private Set<BytesRef> matching(String field, CompiledAutomaton pattern) {
        var found = new LinkedHashSet<BytesRef>();
        try {
            for (LeafReaderContext segment : segments) {
                Terms terms = segment.reader().terms(field);
                if (terms != null) {
                    TermsEnum matching = pattern.getTermsEnum(terms);
                    for (BytesRef next = matching.next(); next != null; next = matching.next()) {
                        found.add(BytesRef.deepCopyOf(next));
                        if (found.size() == MOST_NEIGHBOURS) {
                            return found;
                        }
                    }
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ways to read a word as several that were written without a blank, fewest pieces first. */
    List<List<String>> splits(String word, int mostPieces) {
        var ways = new ArrayList<List<String>>();
        for (int pieces = 2; pieces <= mostPieces && ways.isEmpty(); pieces++) {
            split(word, pieces, new ArrayList<>(), ways);
        }
        return ways;
    }

    private void split(String rest, int pieces, List<String> before, List<List<String>> ways) {
        if (pieces == 1) {
            if (isPiece(rest)) {
                var way = new ArrayList<>(before);
                way.add(rest);
                ways.add(way);
            }
            return;
        }
        for (int cut = 1; cut < rest.length(); cut++) {
            String piece = rest.substring(0, cut);
            if (isPiece(piece)) {
                before.add(piece);
                split(rest.substring(cut), pieces - 1, before, ways);
                before.removeLast();
            }
        }
    }

    private boolean isPiece(String piece) {
        return piece.equals("و") || (piece.length() > 1 && knows(piece));
    }
}

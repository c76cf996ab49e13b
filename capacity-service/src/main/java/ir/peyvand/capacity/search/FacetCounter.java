package ir.peyvand.capacity.search;

import ir.peyvand.kit.page.FacetCount;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the values of facets, and with them the matches, in one pass over all of them. */
final class FacetCounter implements CollectorManager<FacetCounter.Tally, Counts> {

    private static final Comparator<FacetCount> MOST_FREQUENT_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private final List<Facet> facets;

    FacetCounter(Set<Facet> facets) {
        this.facets = facets.stream().sorted().toList();
    }

    @Override
    public Tally newCollector() {
        return new Tally();
    }

    @Override
    public Counts reduce(Collection<Tally> tallies) throws IOException {
        long matches = 0;
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        facets.forEach(facet -> counts.put(facet.parameter(), new HashMap<>()));
        for (Tally tally : tallies) {
            matches += tally.matches;
            for (Column column : tally.columns) {
                column.addTo(counts.computeIfAbsent(column.facet.parameter(), facet -> new HashMap<>()));
            }
        }
        var ordered = new LinkedHashMap<String, List<FacetCount>>();
        counts.forEach((facet, byValue) -> ordered.put(facet, ordered(byValue)));
        return new Counts(ir.peyvand.kit.page.Total.exact(matches), ordered);
    }

    private static List<FacetCount> ordered(Map<String, Long> byValue) {
        return byValue.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(MOST_FREQUENT_FIRST)
                .toList();
    }

    /** One collector's share. */
    final class Tally implements Collector {

        private final List<Column> columns = new ArrayList<>();
        private long matches;

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            var own = new Column[facets.size()];
            for (int i = 0; i < own.length; i++) {
                own[i] = Column.of(facets.get(i), segment);
            }
            columns.addAll(List.of(own));
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // nothing is scored
                }

                @Override
                public void collect(int document) throws IOException {
                    matches++;
                    for (Column column : own) {
                        column.count(document);
                    }
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    /** The values of one facet in one segment, counted by their number there. */
    private static final class Column {

        private final Facet facet;
        private final SortedSetDocValues values;
        private final @org.jspecify.annotations.Nullable SortedDocValues single;
        private final int[] counts;

        private Column(Facet facet, SortedSetDocValues values) {
            this.facet = facet;
            this.values = values;
            this.single = DocValues.unwrapSingleton(values);
            this.counts = new int[Math.toIntExact(values.getValueCount())];
        }

        static Column of(Facet facet, LeafReaderContext segment) throws IOException {
            return new Column(facet, DocValues.getSortedSet(segment.reader(), facet.parameter()));
        }

        void count(int document) throws IOException {
            if (single != null) {
                if (single.advanceExact(document)) {
                    counts[single.ordValue()]++;
                }
            } else if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Long> byValue) throws IOException {
            for (int number = 0; number < counts.length; number++) {
                if (counts[number] > 0) {
                    byValue.merge(values.lookupOrd(number).utf8ToString(), (long) counts[number], Long::sum);
                }
            }
        }
    }
}

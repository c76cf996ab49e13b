package ir.peyvand.capacity.search;

import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.page.Total;
import java.io.IOException;
import java.util.ArrayList;
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
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Counts the values of facets among documents. */
final class FacetCounter {

    /** What stands in a column where a record has no value: full columns are read several times faster. */
    static final BytesRef NO_VALUE = new BytesRef();

    private static final Comparator<FacetCount> MOST_FREQUENT_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    private final List<Facet> facets;
    private final List<Column> columns = new ArrayList<>();

    FacetCounter(Set<Facet> facets) {
        this.facets = facets.stream().sorted().toList();
    }

    void count(LeafReaderContext segment, FixedBitSet documents) throws IOException {
        for (Facet facet : facets) {
            Column column = Column.of(facet, segment);
            column.count(documents);
            columns.add(column);
        }
    }

    /** What was counted among that many documents. */
    Counts counts(long matches) throws IOException {
        var counts = new LinkedHashMap<String, Map<String, Long>>();
        facets.forEach(facet -> counts.put(facet.parameter(), new HashMap<>()));
        for (Column column : columns) {
            column.addTo(counts.computeIfAbsent(column.facet.parameter(), facet -> new HashMap<>()));
        }
        var ordered = new LinkedHashMap<String, List<FacetCount>>();
        counts.forEach((facet, byValue) -> ordered.put(facet, ordered(byValue)));
        return new Counts(Total.exact(matches), ordered);
    }

    private static List<FacetCount> ordered(Map<String, Long> byValue) {
        return byValue.entrySet().stream()
                .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
                .sorted(MOST_FREQUENT_FIRST)
                .toList();
    }

    /** The values of one facet in one segment, counted by their number there. */
    private static final class Column {

        private final Facet facet;
        private final SortedSetDocValues values;
        private final @Nullable SortedDocValues single;
        private final int[] counts;

        private Column(Facet facet, SortedSetDocValues values) {
            this.facet = facet;
            this.values = values;
            this.single = DocValues.unwrapSingleton(values);
            this.counts = new int[Math.toIntExact(values.getValueCount())];
        }

        static Column of(Facet facet, LeafReaderContext segment) throws IOException {
            return new Column(facet, DocValues.getSortedSet(segment.reader(), facet.column()));
        }

        void count(FixedBitSet documents) throws IOException {
            if (single == null) {
                documents.forEach(0, documents.length(), 0, this::countSeveral);
            } else {
                documents.forEach(0, documents.length(), 0, document -> {
                    if (single.advanceExact(document)) {
                        counts[single.ordValue()]++;
                    }
                });
            }
        }

        private void countSeveral(int document) throws IOException {
            if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Long> byValue) throws IOException {
            for (int number = 0; number < counts.length; number++) {
                BytesRef value = counts[number] > 0 ? values.lookupOrd(number) : NO_VALUE;
                if (value.length > 0) {
                    byValue.merge(value.utf8ToString(), (long) counts[number], Long::sum);
                }
            }
        }
    }
}

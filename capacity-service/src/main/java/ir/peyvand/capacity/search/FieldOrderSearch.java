package ir.peyvand.capacity.search;

import ir.peyvand.capacity.search.HitKeys.Key;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads matches in the order of a field of theirs; what cannot reach the page any more is skipped by the field's index. */
final class FieldOrderSearch {

    /** A match with what it is ordered by. */
    record Ordered(Key key, String value) {}

    private final IndexSearcher searcher;

    FieldOrderSearch(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    List<Ordered> first(Query query, CapacitySort sort, int limit, @Nullable CursorPosition after) throws IOException {
        Sort order = sort.order();
        FieldDoc last = after == null ? null : fieldDoc(sort, after);
        ScoreDoc[] documents =
                searcher.search(query, new TopFieldCollectorManager(order, limit, last, limit)).scoreDocs;
        var keys = keys(documents);
        var ordered = new ArrayList<Ordered>(documents.length);
        for (int i = 0; i < documents.length; i++) {
            Object value = ((FieldDoc) documents[i]).fields[0];
            ordered.add(new Ordered(keys[i], value == null ? "" : CursorPosition.valueOf(value)));
        }
        return ordered;
    }

    private static FieldDoc fieldDoc(CapacitySort sort, CursorPosition after) {
        Object value = sort.key() == CapacitySort.Key.TITLE ? titleOrder(after) : (Object) after.number();
        return new FieldDoc(Integer.MAX_VALUE - 1, 0, new Object[] {value, after.idHigh(), after.idLow()});
    }

    private static @Nullable BytesRef titleOrder(CursorPosition after) {
        return after.value().isEmpty() ? null : after.bytes();
    }

    private Key[] keys(ScoreDoc[] hits) throws IOException {
        var keys = new Key[hits.length];
        int[] documents = Arrays.stream(hits).mapToInt(hit -> hit.doc).toArray();
        SegmentPositions.read(searcher.getIndexReader(), documents, (segment, positions) -> {
            var reading = new HitKeys(segment);
            for (int position : positions) {
                keys[position] = reading.read(documents[position] - segment.docBase);
            }
        });
        return keys;
    }
}

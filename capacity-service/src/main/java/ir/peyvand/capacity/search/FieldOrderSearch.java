package ir.peyvand.capacity.search;

import ir.peyvand.capacity.search.HitKeys.Key;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
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

    /** Documents are read in the order of their numbers, as their values are stored. */
    private Key[] keys(ScoreDoc[] documents) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        Integer[] byNumber = new Integer[documents.length];
        Arrays.setAll(byNumber, i -> i);
        Arrays.sort(byNumber, Comparator.comparingInt(i -> documents[i].doc));
        var keys = new Key[documents.length];
        int segment = -1;
        HitKeys reading = null;
        for (int i : byNumber) {
            int at = ReaderUtil.subIndex(documents[i].doc, segments);
            if (reading == null || at != segment) {
                segment = at;
                reading = new HitKeys(segments.get(at));
            }
            keys[i] = reading.read(documents[i].doc - segments.get(at).docBase);
        }
        return keys;
    }
}

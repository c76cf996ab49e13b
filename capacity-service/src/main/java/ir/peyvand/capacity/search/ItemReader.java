package ir.peyvand.capacity.search;

import ir.peyvand.capacity.search.HitKeys.Key;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads the items of a page from one state of the index. */
final class ItemReader {

    private final List<LeafReaderContext> segments;

    ItemReader(IndexReader index) {
        segments = index.leaves();
    }

    /** In the order of the keys, with a null for what is left of a withdrawn record. */
    byte[] @Nullable [] read(List<Key> keys) throws IOException {
        var items = new byte[keys.size()] @Nullable [];
        int segment = -1;
        BinaryDocValues column = DocValues.emptyBinary();
        for (int i : inFileOrder(keys)) {
            int document = keys.get(i).document();
            int at = ReaderUtil.subIndex(document, segments);
            if (at != segment) {
                segment = at;
                column = DocValues.getBinary(segments.get(at).reader(), IndexFields.ITEM);
            }
            if (column.advanceExact(document - segments.get(at).docBase)) {
                BytesRef item = column.binaryValue();
                items[i] = ArrayUtil.copyOfSubArray(item.bytes, item.offset, item.offset + item.length);
            }
        }
        return items;
    }

    /** Columns are read forward only. */
    private static Integer[] inFileOrder(List<Key> keys) {
        var order = new Integer[keys.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> keys.get(i).document()));
        return order;
    }
}

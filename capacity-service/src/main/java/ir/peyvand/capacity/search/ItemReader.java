package ir.peyvand.capacity.search;

import ir.peyvand.capacity.search.HitKeys.Key;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Reads the items of a page from one state of the index. */
final class ItemReader {

    private ItemReader() {}

    /** In the order of the keys, with a null for what is left of a withdrawn record. */
    static byte[] @Nullable [] read(IndexReader index, List<Key> keys) throws IOException {
        var items = new byte[keys.size()] @Nullable [];
        int[] documents = keys.stream().mapToInt(Key::document).toArray();
        SegmentPositions.read(index, documents, (segment, positions) -> {
            BinaryDocValues column = DocValues.getBinary(segment.reader(), IndexFields.ITEM);
            for (int position : positions) {
                if (column.advanceExact(documents[position] - segment.docBase)) {
                    BytesRef item = column.binaryValue();
                    items[position] = ArrayUtil.copyOfSubArray(item.bytes, item.offset, item.offset + item.length);
                }
            }
        });
        return items;
    }
}

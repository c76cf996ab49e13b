package ir.peyvand.capacity.search;

import java.io.IOException;
import java.util.UUID;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** Reads what names a document of one segment and places it in the order of the index. Documents only go forward. */
final class HitKeys {

    private final NumericDocValues confirmed;
    private final NumericDocValues idHigh;
    private final NumericDocValues idLow;
    private final int first;

    HitKeys(LeafReaderContext context) throws IOException {
        LeafReader segment = context.reader();
        first = context.docBase;
        confirmed = DocValues.getNumeric(segment, IndexFields.CONFIRMED);
        idHigh = DocValues.getNumeric(segment, IndexFields.ID_HIGH);
        idLow = DocValues.getNumeric(segment, IndexFields.ID_LOW);
    }

    Key read(int document) throws IOException {
        return new Key(value(confirmed, document), value(idHigh, document), value(idLow, document), first + document);
    }

    private static long value(NumericDocValues values, int document) throws IOException {
        if (!values.advanceExact(document)) {
            throw new IllegalStateException("document " + document + " lacks a key of the index");
        }
        return values.longValue();
    }

    /**
     * In the order of the index: most recently confirmed first, then by id.
     *
     * @param document its number in this state of the index; of a place that is no document -1
     */
    record Key(long confirmed, long idHigh, long idLow, int document) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int order = Long.compare(other.confirmed, confirmed);
            order = order != 0 ? order : Long.compare(idHigh, other.idHigh);
            return order != 0 ? order : Long.compare(idLow, other.idLow);
        }

        UUID id() {
            return new UUID(idHigh, idLow);
        }

        static Key at(CursorPosition position) {
            return new Key(position.number(), position.idHigh(), position.idLow(), -1);
        }
    }
}

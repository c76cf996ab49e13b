package ir.peyvand.capacity.search;

import java.util.HexFormat;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * The place right after one hit, in values of that hit alone, so that it stays where it is when other records come and go.
 *
 * @param breadth how far the search went when its first page was read; later pages go as far
 * @param rank the hit's rank in a search by relevance, else the first
 * @param value what the list is ordered by: a date in milliseconds, a sortable number, or a collation key in hexadecimal
 */
record CursorPosition(Breadth breadth, Rank rank, String value, long idHigh, long idLow) {

    /** The parts in the order in which {@link #from} takes them. */
    List<String> parts() {
        return List.of(breadth.name(), rank.name(), value, Long.toHexString(idHigh), Long.toHexString(idLow));
    }

    static CursorPosition from(List<String> parts) {
        return new CursorPosition(
                Breadth.valueOf(parts.get(0)),
                Rank.valueOf(parts.get(1)),
                parts.get(2),
                Long.parseUnsignedLong(parts.get(3), 16),
                Long.parseUnsignedLong(parts.get(4), 16));
    }

    static String valueOf(Object sortValue) {
        if (sortValue instanceof BytesRef key) {
            return HexFormat.of().formatHex(key.bytes, key.offset, key.offset + key.length);
        }
        return sortValue.toString();
    }

    long number() {
        return Long.parseLong(value);
    }

    BytesRef bytes() {
        return new BytesRef(HexFormat.of().parseHex(value));
    }
}

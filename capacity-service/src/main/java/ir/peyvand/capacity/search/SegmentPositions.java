package ir.peyvand.capacity.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;

/** Reads what some documents hold segment by segment, and in each in the order of their numbers: columns only go forward. */
final class SegmentPositions {

    /** Reads what documents of one segment hold. */
    interface Reading {

        /** @param positions of the documents in the array, in the order in which they are to be read */
        void read(LeafReaderContext segment, List<Integer> positions) throws IOException;
    }

    private SegmentPositions() {}

    /** @param documents their numbers in the whole index, in any order */
    static void read(IndexReader index, int[] documents, Reading reading) throws IOException {
        List<LeafReaderContext> segments = index.leaves();
        SortedMap<Integer, List<Integer>> bySegment = IntStream.range(0, documents.length)
                .boxed()
                .sorted(Comparator.comparingInt(position -> documents[position]))
                .collect(Collectors.groupingBy(
                        position -> ReaderUtil.subIndex(documents[position], segments),
                        TreeMap::new,
                        Collectors.toList()));
        for (var segment : bySegment.entrySet()) {
            reading.read(segments.get(segment.getKey()), segment.getValue());
        }
    }
}

package ir.peyvand.capacity.search;

import java.io.IOException;
import org.apache.lucene.codecs.DocValuesConsumer;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene90.Lucene90DocValuesFormat;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;

/**
 * Keeps {@link IndexFields#ITEM} in files of its own: it takes more room than everything else and is read a page at a time,
 * so that {@link HybridDirectory} leaves it outside the process. Lucene finds the format by its name
 * ({@code META-INF/services}).
 */
public final class ItemFormat extends DocValuesFormat {

    private static final String NAME = "PeyvandItems";

    private final DocValuesFormat columns = new Lucene90DocValuesFormat();

    public ItemFormat() {
        super(NAME);
    }

    /** Lucene's own way to write an index, but for items. */
    static final class Codec extends Lucene104Codec {

        private final DocValuesFormat items = new ItemFormat();

        @Override
        public DocValuesFormat getDocValuesFormatForField(String field) {
            return field.equals(IndexFields.ITEM) ? items : super.getDocValuesFormatForField(field);
        }
    }

    /** Whether a file of an index holds items. */
    static boolean isNamed(String file) {
        return file.contains("_" + NAME + "_");
    }

    @Override
    public DocValuesConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
        return columns.fieldsConsumer(state);
    }

    @Override
    public DocValuesProducer fieldsProducer(SegmentReadState state) throws IOException {
        return columns.fieldsProducer(state);
    }
}

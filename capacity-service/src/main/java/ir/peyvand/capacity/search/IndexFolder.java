package ir.peyvand.capacity.search;

import ir.peyvand.kit.text.PersianAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.codecs.DocValuesFormat;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.jboss.logging.Logger;

/**
 * The folder of the index and what its last commit says about itself. A folder that is damaged, written by an older version
 * of Lucene or analysed by other rules is emptied: the follower of the change table then fills it again.
 */
final class IndexFolder {

    /** Changes whenever the fields of the index or the JSON of its items do. */
    private static final int FIELDS_VERSION = 5;

    private static final String FORMAT_KEY = "format";
    private static final String LAST_CHANGE_KEY = "lastChange";
    private static final Logger LOG = Logger.getLogger(IndexFolder.class);

    static {
        // Lucene looks for formats in the loader of whichever thread came first, which need not know this service
        DocValuesFormat.reloadDocValuesFormats(ItemFormat.class.getClassLoader());
    }

    private final String format;

    /** @param settings what the JSON of items depends on beside their records */
    IndexFolder(String settings) {
        format = FIELDS_VERSION + "." + PersianAnalyzer.VERSION + "." + settings;
    }

    Directory open(Path folder) throws IOException {
        Files.createDirectories(folder);
        Directory directory = new HybridDirectory(folder);
        Optional<String> fault = faultOf(directory);
        if (fault.isPresent()) {
            LOG.infof("The search index in %s is built anew: %s", folder, fault.get());
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
        return directory;
    }

    /** The number of the last change that the newest commit holds; none for a folder without a finished index. */
    static OptionalLong lastChange(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return OptionalLong.empty();
        }
        String number = SegmentInfos.readLatestCommit(directory).getUserData().get(LAST_CHANGE_KEY);
        return number == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(number));
    }

    Map<String, String> commitData(OptionalLong lastChange) {
        return lastChange.isEmpty()
                ? Map.of(FORMAT_KEY, format)
                : Map.of(FORMAT_KEY, format, LAST_CHANGE_KEY, Long.toString(lastChange.getAsLong()));
    }

    private Optional<String> faultOf(Directory directory) throws IOException {
        if (directory.listAll().length == 0 || !hasSegments(directory)) {
            return Optional.empty();
        }
        try {
            String written =
                    SegmentInfos.readLatestCommit(directory).getUserData().get(FORMAT_KEY);
            if (!format.equals(written)) {
                return Optional.of("its format is " + written + " and " + format + " is needed");
            }
            checkIntegrity(directory);
            return Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            // Lucene meets damage with exceptions of many kinds; whatever it is, PostgreSQL has the records
            return Optional.of("it cannot be read (" + damaged + ")");
        }
    }

    private static boolean hasSegments(Directory directory) throws IOException {
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                return true;
            }
        }
        return false;
    }

    private static void checkIntegrity(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext segment : reader.leaves()) {
                ((CodecReader) segment.reader()).checkIntegrity();
            }
        }
    }
}

package ir.peyvand.capacity.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.store.NIOFSDirectory;

/**
 * Maps into memory what is read at random, in small pieces and often (terms, points, the columns behind facets and order),
 * and reads the long lists of postings and positions, and the items of pages, through the system's page cache. A mapped page counts as the
 * process's own memory, and the postings of a million records would be most of it.
 */
final class HybridDirectory extends NIOFSDirectory {

    private static final Set<String> MAPPED = Set.of("tim", "tip", "dvd", "kdi");

    private final MMapDirectory mapped;

    HybridDirectory(Path folder) throws IOException {
        super(folder);
        this.mapped = new MMapDirectory(folder);
    }

    @Override
    public IndexInput openInput(String name, IOContext context) throws IOException {
        String extension = IndexFileNames.getExtension(name);
        // the list of segments has none
        if (extension != null && MAPPED.contains(extension) && !ItemFormat.isNamed(name)) {
            ensureOpen();
            ensureCanRead(name);
            return mapped.openInput(name, context);
        }
        return super.openInput(name, context);
    }

    @Override
    public synchronized void close() throws IOException {
        mapped.close();
        super.close();
    }
}

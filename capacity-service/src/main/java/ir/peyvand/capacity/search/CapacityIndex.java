package ir.peyvand.capacity.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The full-text index of capacities in a folder of this instance. One thread at a time changes it (the follower of the
 * change table); any number search it. What was applied is seen by searches after {@link #refresh()}, and survives the
 * process after {@link #commit()}: whoever applies changes starts again behind {@link #lastChange()}, and applying a change
 * twice does no harm.
 */
public final class CapacityIndex implements Closeable {

    private static final double WRITE_BUFFER_MEGABYTES = 24;
    private static final double FEW_SEGMENTS = 5;
    private static final int CACHED_FILTERS = 200;
    private static final long CACHED_FILTER_BYTES = 4L << 20;
    private static final int SMALLEST_CACHED_SEGMENT = 10_000;
    private static final int REBUILD_BATCH = 500;
    /** A query costs about as much again in each segment; merging takes a twentieth of the rebuild. */
    private static final int SEGMENTS_AFTER_REBUILD = 2;

    private final IndexFolder folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private OptionalLong lastChange;

    private CapacityIndex(IndexFolder folder, Directory directory, NameCodes names) throws IOException {
        this.folder = folder;
        this.directory = directory;
        this.lastChange = IndexFolder.lastChange(directory);
        this.writer = new IndexWriter(directory, configuration());
        this.searchers = new SearcherManager(writer, false, false, new SnapshotFactory(names, filterCache()));
    }

    /**
     * Opens the index of a folder, which is made when missing and emptied when it cannot be used.
     *
     * @param settings what the JSON of items depends on beside their records; an index made with others is emptied
     * @throws org.apache.lucene.store.LockObtainFailedException when another process has it open
     */
    public static CapacityIndex open(Path folder, NameCodes names, String settings) throws IOException {
        var opened = new IndexFolder(settings);
        Directory directory = opened.open(folder);
        try {
            return new CapacityIndex(opened, directory, names);
        } catch (IOException | RuntimeException failure) {
            directory.close();
            throw failure;
        }
    }

    /** The number of the last change applied; empty when the index has to be built from the database first. */
    public synchronized OptionalLong lastChange() {
        return lastChange;
    }

    /** Takes in changes; {@link #refresh()} shows them. */
    public synchronized void apply(IndexChanges changes) throws IOException {
        for (CapacityDocument changed : changes.changed()) {
            writer.updateDocument(idTerm(changed.id()), IndexedCapacity.from(changed));
            Optional<Document> tombstone = IndexedCapacity.tombstone(changed);
            if (tombstone.isPresent()) {
                writer.addDocument(tombstone.get());
            }
        }
        Term[] deleted = changes.deleted().stream().map(CapacityIndex::idTerm).toArray(Term[]::new);
        if (deleted.length > 0) {
            writer.deleteDocuments(deleted);
        }
        lastChange = OptionalLong.of(changes.lastChange());
    }

    /**
     * Replaces everything by what the database holds, read as a stream. Searches see the old content until the end; a
     * process that dies on the way leaves the folder as it was.
     *
     * @param changeNumber the last number of the change table before the stream was opened: changes behind it follow
     */
    public synchronized void rebuild(Iterator<CapacityDocument> capacities, long changeNumber) throws IOException {
        writer.deleteAll();
        var batch = new ArrayList<Document>(REBUILD_BATCH);
        while (capacities.hasNext()) {
            CapacityDocument capacity = capacities.next();
            batch.add(IndexedCapacity.from(capacity));
            IndexedCapacity.tombstone(capacity).ifPresent(batch::add);
            if (batch.size() >= REBUILD_BATCH) {
                addAll(batch);
            }
        }
        addAll(batch);
        writer.forceMerge(SEGMENTS_AFTER_REBUILD);
        lastChange = OptionalLong.of(changeNumber);
        commit();
        refresh();
    }

    private void addAll(List<Document> batch) throws IOException {
        for (Document document : batch) {
            writer.addDocument(document);
        }
        batch.clear();
    }

    /** Makes what was applied visible to searches that begin from now on. */
    public void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Makes what was applied outlive this process. */
    public synchronized void commit() throws IOException {
        writer.setLiveCommitData(folder.commitData(lastChange).entrySet());
        writer.commit();
    }

    /**
     * @param visibility the caller's tokens; records that hold none of them take part in nothing
     * @param limit hits on the page, at least 1
     * @param after where the page begins; null for the first one
     */
    SearchResult search(CapacityQuery query, Set<String> visibility, int limit, @Nullable CursorPosition after)
            throws IOException {
        var snapshot = (Snapshot) searchers.acquire();
        try {
            return snapshot.search(query, visibility, limit, after);
        } finally {
            searchers.release(snapshot);
        }
    }

    /**
     * The items of the newest records of which a title goes on from {@code start}, those where it does so from its first word before
     * the others.
     *
     * @param start as {@link TitleStarts#typed} gives it, not empty
     * @param visibility the caller's tokens, as in {@link #search}
     */
    List<byte[]> titled(String start, Set<String> visibility, int most) throws IOException {
        IndexSearcher snapshot = searchers.acquire();
        try {
            return new TitleSearch(snapshot).first(start, visibility, most);
        } finally {
            searchers.release(snapshot);
        }
    }

    /** Commits and closes. */
    @Override
    public synchronized void close() throws IOException {
        commit();
        searchers.close();
        writer.close();
        directory.close();
    }

    private static Term idTerm(UUID id) {
        return new Term(IndexFields.ID, IndexedCapacity.idBytes(id));
    }

    private static LRUQueryCache filterCache() {
        return new LRUQueryCache(
                CACHED_FILTERS,
                CACHED_FILTER_BYTES,
                segment -> segment.reader().maxDoc() >= SMALLEST_CACHED_SEGMENT,
                10);
    }

    private static IndexWriterConfig configuration() {
        var merging = new TieredMergePolicy();
        merging.setSegmentsPerTier(FEW_SEGMENTS);
        merging.setNoCFSRatio(0);
        var scheduler = new ConcurrentMergeScheduler();
        scheduler.setMaxMergesAndThreads(4, 1);
        return new IndexWriterConfig(TextScope.analyzer())
                .setCodec(new ItemFormat.Codec())
                .setIndexSort(CapacitySort.indexOrder())
                .setRAMBufferSizeMB(WRITE_BUFFER_MEGABYTES)
                .setUseCompoundFile(false)
                .setMergePolicy(merging)
                .setMergeScheduler(scheduler)
                .setCommitOnClose(false);
    }
}

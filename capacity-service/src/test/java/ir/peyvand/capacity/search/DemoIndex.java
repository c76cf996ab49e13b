package ir.peyvand.capacity.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An index of all demo records, searched as a caller who sees what is published. */
final class DemoIndex implements Closeable {

    static final int FIRST_HITS = 20;

    private final CapacityIndex index;

    DemoIndex(Path folder) throws IOException {
        index = CapacityIndex.open(folder, DemoCapacities.NAMES, "demo");
        index.rebuild(DemoCapacities.all().iterator(), 1);
    }

    boolean finds(UUID wanted, String words) throws IOException {
        return hits(words).contains(wanted);
    }

    List<UUID> hits(String words) throws IOException {
        return index
                .search(CapacityQuery.everything().withText(words), DemoCapacities.PUBLIC, FIRST_HITS, null)
                .hits()
                .stream()
                .map(SearchHit::id)
                .toList();
    }

    SearchResult search(CapacityQuery query, Set<String> visibility) throws IOException {
        return index.search(query, visibility, FIRST_HITS, null);
    }

    CapacityIndex index() {
        return index;
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}

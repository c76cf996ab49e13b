package ir.peyvand.capacity.search;

import io.quarkus.runtime.ShutdownEvent;
import ir.peyvand.capacity.capacity.CapacitySettings;
import ir.peyvand.kit.change.ChangeFollower;
import ir.peyvand.kit.secret.ServiceSecrets;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.jboss.logging.Logger;

/**
 * Keeps this instance's index equal to the database by following the change table. A folder that is missing or of another
 * format is built anew; a process that dies goes on behind the last commit.
 */
@ApplicationScoped
public class IndexFollower implements ChangeFollower {

    private static final Logger LOG = Logger.getLogger(IndexFollower.class);

    private static final int BATCH = 2000;
    /** How much has to be applied again, at most, when the process dies. */
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(20);

    private final CapacityIndex index;
    private final IndexRepository repository;
    private final Clock clock;
    private boolean uncommitted;
    private Instant lastCommit;
    private volatile boolean built;

    IndexFollower(
            SearchSettings settings,
            CapacitySettings capacities,
            IndexRepository repository,
            NameCodes names,
            ServiceSecrets secrets,
            Clock clock) {
        this.repository = repository;
        this.clock = clock;
        this.lastCommit = clock.instant();
        Path folder = folderOf(settings, secrets);
        try {
            this.index = CapacityIndex.open(folder, names, "stale-after=" + capacities.staleAfter());
        } catch (IOException failed) {
            throw new UncheckedIOException("the search index cannot be opened in " + folder, failed);
        }
    }

    /** One folder per database, so that an index never answers for records of another one. */
    private static Path folderOf(SearchSettings settings, ServiceSecrets secrets) {
        byte[] identity = Arrays.copyOf(secrets.named("search-index"), 8);
        return settings.directory().resolve(HexFormat.of().formatHex(identity));
    }

    @Produces
    CapacityIndex index() {
        return index;
    }

    /** Whether the index has once been equal to the database since this process started. */
    boolean isBuilt() {
        return built;
    }

    @Override
    public void catchUp() {
        try {
            if (index.lastChange().isEmpty()) {
                build();
            }
            follow();
            built = true;
            commitNowAndThen();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void build() throws IOException {
        Instant begun = clock.instant();
        LOG.info("building the search index from the database");
        index.rebuild(repository.all(), repository.lastNumber());
        LOG.infof("built the search index in %s", Duration.between(begun, clock.instant()));
    }

    private void follow() throws IOException {
        long last = index.lastChange().orElseThrow();
        IndexChanges changes = repository.changesAfter(last, BATCH);
        while (changes.lastChange() > last) {
            index.apply(changes);
            index.refresh();
            uncommitted = true;
            last = changes.lastChange();
            changes = repository.changesAfter(last, BATCH);
        }
    }

    private void commitNowAndThen() throws IOException {
        Instant now = clock.instant();
        if (uncommitted && now.isAfter(lastCommit.plus(BETWEEN_COMMITS))) {
            index.commit();
            uncommitted = false;
            lastCommit = now;
        }
    }

    /** After the thread that calls {@link #catchUp} has ended. */
    void close(@Observes @Priority(1000) ShutdownEvent stopping) throws IOException {
        index.close();
    }
}

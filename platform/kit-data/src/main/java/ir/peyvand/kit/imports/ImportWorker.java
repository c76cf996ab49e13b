package ir.peyvand.kit.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import ir.peyvand.kit.table.TableLimits;
import ir.peyvand.kit.table.TableReader;
import ir.peyvand.kit.table.UnreadableTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Takes in one job after the other. Every instance has one and all of them try; the lease decides. */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final AgroalDataSource dataSource;
    private final ImportLease lease;
    private final ImportSettlement settlement;
    private final UploadRepository uploads;
    private final ImportSettings settings;
    private final ObjectMapper json;
    private final ManagedExecutor executor;
    private final Map<String, Importer> importers;
    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean stopping;

    ImportWorker(
            AgroalDataSource dataSource,
            ImportLease lease,
            ImportSettlement settlement,
            UploadRepository uploads,
            ImportSettings settings,
            ObjectMapper json,
            ManagedExecutor executor,
            @All List<Importer> importers) {
        this.dataSource = dataSource;
        this.lease = lease;
        this.settlement = settlement;
        this.uploads = uploads;
        this.settings = settings;
        this.json = json;
        this.executor = executor;
        this.importers =
                importers.stream().collect(Collectors.toUnmodifiableMap(Importer::collection, Function.identity()));
    }

    /** Also finds what a dead instance has left behind. */
    @Scheduled(every = "${peyvand.imports.look-every:1s}", delayed = "1s")
    void look() {
        wake();
    }

    void stop(@Observes ShutdownEvent down) {
        stopping = true;
    }

    /** Begins with the next job, unless one is being taken in here. */
    void wake() {
        if (!stopping && !importers.isEmpty() && busy.compareAndSet(false, true)) {
            executor.execute(this::work);
        }
    }

    private void work() {
        try {
            Optional<ImportJob> job = lease.claim();
            while (job.isPresent() && !stopping) {
                takeIn(job.get());
                job = lease.claim();
            }
        } catch (SQLException | RuntimeException failed) {
            LOG.error("import jobs could not be taken in; it is tried again", failed);
        } finally {
            busy.set(false);
        }
    }

    private void takeIn(ImportJob job) throws SQLException {
        Importer importer = importers.get(job.collection());
        if (importer == null || job.attempt() > settings.attempts()) {
            settlement.fail(job, ImportFailure.interrupted(job.attempt() - 1));
            return;
        }
        LOG.infof(
                "import %s of %s, %d bytes, attempt %d begins", job.id(), job.collection(), job.bytes(), job.attempt());
        try {
            takeIn(job, importer);
            LOG.infof("import %s has ended", job.id());
        } catch (UnreadableTable refused) {
            settlement.fail(job, ImportFailure.of(refused));
            LOG.infof("import %s was refused: %s", job.id(), refused.getMessage());
        } catch (ImportLease.Lost lost) {
            LOG.warn(lost.getMessage());
        } catch (ImportRun.Stopped stopped) {
            lease.giveBack(job, 0);
            LOG.infof("import %s is given back: this instance goes down", job.id());
        } catch (SQLException | IOException | RuntimeException failed) {
            LOG.errorf(failed, "import %s broke off in attempt %d", job.id(), job.attempt());
            lease.giveBack(job, 2_000L * job.attempt());
        }
    }

    private void takeIn(ImportJob job, Importer importer) throws SQLException, IOException {
        settlement.forget(job, importer);
        Path file = Files.createTempFile("peyvand-import", "." + job.format().extension());
        try {
            uploads.fetch(job.id(), file);
            var defaults = TableLimits.DEFAULT;
            var limits = new TableLimits(
                    settings.mostRows(),
                    defaults.columns(),
                    defaults.cellLength(),
                    defaults.unpackedBytes(),
                    defaults.packedRatio());
            try (TableReader reader = TableReader.open(file, job.format(), importer.columns(), limits)) {
                var run = new ImportRun(job, importer, lease, json);
                ImportRun.Staging staging = run.stage(dataSource, reader, settings.batch(), () -> stopping);
                settlement.settle(job, importer, staging);
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}

package ir.peyvand.kit.imports;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.digest.Sha256;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.table.TableBody;
import ir.peyvand.kit.table.TableFormat;
import ir.peyvand.kit.table.TableWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What callers may ask of imports: send a file, follow its job, read the report, get the template. */
@ApplicationScoped
public class ImportService {

    /** For one file that others send at the same moment and that is taken in at once. */
    private static final int MOST_ATTEMPTS = 3;

    private final ImportJobRepository jobs;
    private final ImportRowRepository rows;
    private final UploadRepository uploads;
    private final ImportWorker worker;
    private final ImportSettings settings;
    private final Cursors cursors;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    ImportService(
            ImportJobRepository jobs,
            ImportRowRepository rows,
            UploadRepository uploads,
            ImportWorker worker,
            ImportSettings settings,
            Cursors cursors,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.uploads = uploads;
        this.worker = worker;
        this.settings = settings;
        this.cursors = cursors;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Keeps a file and has it taken in. The same file sent by the same owner in the same mode while it is still being taken
     * in is the same job; afterwards it is a new one, whose rows turn out to be duplicates.
     *
     * @param contentType decides between CSV and XLSX
     */
    @Transactional
    public ImportJobView accept(Importer importer, Path file, String contentType, ImportMode mode, Caller caller)
            throws IOException {
        return accept(importer, file, contentType, mode, Optional.empty(), caller);
    }

    /**
     * The same, on to one record; another one is another job.
     *
     * @param destination the record that rows go on to when they name none
     */
    @Transactional
    public ImportJobView accept(
            Importer importer,
            Path file,
            String contentType,
            ImportMode mode,
            Optional<String> destination,
            Caller caller)
            throws IOException {
        TableFormat format = TableFormat.fromMediaType(contentType).orElseThrow(ImportProblems::notATable);
        long bytes = Files.size(file);
        if (bytes == 0) {
            throw ImportProblems.emptyFile();
        }
        if (bytes > settings.largestFile()) {
            throw Problems.tooLarge(settings.largestFile());
        }
        var job = new ImportJob(
                UuidCreator.getTimeOrderedEpoch(),
                importer.collection(),
                format,
                mode,
                caller,
                Sha256.of(file),
                bytes,
                ImportState.RUNNING,
                new ImportJob.Counts(0, 0, 0, 0, 0, 0),
                Optional.empty(),
                clock.instant(),
                null,
                null,
                0,
                destination);
        for (int attempt = 0; !jobs.insert(job); attempt++) {
            Optional<ImportJob> same = jobs.findSame(job);
            if (same.isPresent()) {
                return ImportJobView.from(same.get());
            }
            // the other one has ended in between, so this one has a place now
            if (attempt == MOST_ATTEMPTS) {
                throw Problems.unavailable(1);
            }
        }
        uploads.keep(job.id(), file);
        wakeAfterCommit();
        return ImportJobView.from(job);
    }

    /**
     * The same, unless the caller's client has sent a file of the collection before: for what is imported once, by whichever
     * instance comes first.
     */
    @Transactional
    public Optional<ImportJobView> acceptOnce(
            Importer importer, Path file, String contentType, ImportMode mode, Caller caller) throws IOException {
        jobs.takeTurns(caller.client());
        return listOwn(importer, new PageRequest(1, null), caller).items().isEmpty()
                ? Optional.of(accept(importer, file, contentType, mode, caller))
                : Optional.empty();
    }

    public ImportJobView find(Importer importer, String id, Caller caller) {
        return ImportJobView.from(visible(importer, id, caller));
    }

    /** Newest first. */
    public Page<ImportJobView> list(Importer importer, PageRequest page, Caller caller) {
        return list(importer, page, ImportScope.of(caller));
    }

    /** Newest first, only what the caller's own client has sent, whatever else its role lets it see. */
    public Page<ImportJobView> listOwn(Importer importer, PageRequest page, Caller caller) {
        return list(importer, page, new ImportScope(false, null, caller.client()));
    }

    private Page<ImportJobView> list(Importer importer, PageRequest page, ImportScope scope) {
        String query = "imports " + importer.collection() + " " + scope;
        UUID before = page.cursor() == null
                ? null
                : UUID.fromString(cursors.open(query, page.cursor()).getFirst());
        List<ImportJob> found = jobs.list(importer.collection(), scope, before, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<ImportJob> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? cursors.seal(query, List.of(shown.getLast().id().toString())) : null;
        Total total = Total.exact(jobs.count(importer.collection(), scope));
        return Page.of(shown.stream().map(ImportJobView::from).toList(), next, total);
    }

    /**
     * In the order of the file.
     *
     * @param outcomes wanted; none stands for all
     */
    public Page<ImportRowView> rows(
            Importer importer, String id, Collection<RowOutcome> outcomes, PageRequest page, Caller caller) {
        ImportJob job = visible(importer, id, caller);
        String query = "import rows " + job.id() + " "
                + outcomes.stream().map(RowOutcome::code).sorted().collect(Collectors.joining(","));
        int after = page.cursor() == null
                ? 0
                : Integer.parseInt(cursors.open(query, page.cursor()).getFirst());
        List<ImportRowView> found = rows.list(job.id(), outcomes, after, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<ImportRowView> shown = more ? found.subList(0, page.limit()) : found;
        String next = more
                ? cursors.seal(query, List.of(Integer.toString(shown.getLast().row())))
                : null;
        return Page.of(shown, next, total(job, outcomes));
    }

    private static Total total(ImportJob job, Collection<RowOutcome> outcomes) {
        ImportJob.Counts counts = job.counts();
        long value = 0;
        for (RowOutcome outcome : outcomes.isEmpty() ? List.of(RowOutcome.values()) : outcomes) {
            value += switch (outcome) {
                case ACCEPTED -> counts.accepted();
                case DUPLICATE -> counts.duplicates();
                case REJECTED -> counts.rejected();
                case WITHHELD -> counts.withheld();
            };
        }
        return job.state() == ImportState.RUNNING ? Total.atLeast(value) : Total.exact(value);
    }

    /** The whole report as a table; who may not see the job is refused before the first byte. */
    public TableBody report(
            Importer importer, String id, Collection<RowOutcome> outcomes, TableFormat format, Caller caller) {
        UUID job = visible(importer, id, caller).id();
        return out -> new ImportReport(rows).write(job, outcomes, format, out);
    }

    /** An empty table of the official columns with one example row. */
    public TableBody template(Importer importer, TableFormat format) {
        return out -> {
            try (TableWriter table = TableWriter.open(
                    out, format, importer.sheet(), importer.columns().names())) {
                table.row(importer.columns().examples());
            }
        };
    }

    private ImportJob visible(Importer importer, String id, Caller caller) {
        try {
            return jobs.find(importer.collection(), UUID.fromString(id), ImportScope.of(caller))
                    .orElseThrow(Problems::notFound);
        } catch (IllegalArgumentException notAnId) {
            throw Problems.notFound();
        }
    }

    private void wakeAfterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to prepare: a job that is not committed is no job
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    worker.wake();
                }
            }
        });
    }
}

package ir.peyvand.kit.imports;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.table.TableFormat;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file on its way into the register.
 *
 * @param by who sent it; the rows are judged by this caller's province and roles
 * @param destination the record that rows go on to when they name none, as whoever sent the file wrote it
 * @param attempt the run this is, from 1; a job begun again after its instance died has a higher one
 */
public record ImportJob(
        UUID id,
        String collection,
        TableFormat format,
        ImportMode mode,
        Caller by,
        byte[] sha256,
        long bytes,
        ImportState state,
        Counts counts,
        Optional<ImportFailure> failure,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        int attempt,
        Optional<String> destination) {

    /** @param total rows under the header; an estimate while the job runs */
    public record Counts(int total, int processed, int accepted, int duplicates, int rejected, int withheld) {}
}

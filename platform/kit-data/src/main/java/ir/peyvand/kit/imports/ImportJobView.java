package ir.peyvand.kit.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import job as callers see it.
 *
 * @param total rows under the header; an estimate while the job runs
 * @param withheld valid rows that were not imported because others were rejected and the mode is all-or-nothing
 * @param sha256 of the file, hexadecimal
 * @param note what happened on the way, for people: the job was begun again after an interruption
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportJobView(
        UUID id,
        ImportState state,
        ImportMode mode,
        String format,
        int total,
        int processed,
        int accepted,
        int duplicates,
        int rejected,
        int withheld,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        String sha256,
        @Nullable LocalizedText note,
        @Nullable ImportFailure failure) {

    static ImportJobView from(ImportJob job) {
        ImportJob.Counts counts = job.counts();
        return new ImportJobView(
                job.id(),
                job.state(),
                job.mode(),
                job.format().name().toLowerCase(Locale.ROOT),
                counts.total(),
                counts.processed(),
                counts.accepted(),
                counts.duplicates(),
                counts.rejected(),
                counts.withheld(),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                HexFormat.of().formatHex(job.sha256()),
                job.attempt() > 1 ? begunAgain(job.attempt()) : null,
                job.failure().orElse(null));
    }

    private static LocalizedText begunAgain(int attempt) {
        return LocalizedText.of(
                "پردازش نیمه‌کاره ماند و بی‌آنکه چیزی وارد شده باشد از ردیف نخست از سر گرفته شد؛ این بار " + attempt
                        + "م است",
                "Taking in the file broke off before anything was imported and was begun again from the first row; this is attempt "
                        + attempt);
    }
}

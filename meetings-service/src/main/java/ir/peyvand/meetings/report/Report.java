package ir.peyvand.meetings.report;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.meetings.resolution.ResolutionProblems;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One report on a resolution. Only its verbs change it. */
@Entity
@Table(name = "resolution_report")
class Report {

    @Id
    private UUID id;

    @Column(name = "resolution_id")
    private UUID resolution;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Convert(converter = ReportStatusColumn.class)
    private ReportStatus status;

    private @Nullable String text;
    private @Nullable String attachment;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "accepted_by")
    private @Nullable String acceptedBy;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    private @Nullable String refusal;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Report() {}

    Report(UUID resolution, LocalDate dueOn, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.resolution = resolution;
        this.dueOn = dueOn;
        this.status = ReportStatus.DUE;
        this.modifiedAt = now;
    }

    void submit(SubmitReport written, String by, Instant now) {
        moveTo(ReportStatus.SUBMITTED, now);
        text = written.text();
        attachment = written.attachment();
        submittedBy = by;
        submittedAt = now;
        refusal = null;
    }

    /** Somebody other than who submitted it takes it as good. */
    void accept(String by, Instant now) {
        requireOther(ReportStatus.ACCEPTED, by);
        moveTo(ReportStatus.ACCEPTED, now);
        acceptedBy = by;
        acceptedAt = now;
    }

    /** It has to be written again. */
    void refuse(String reason, String by, Instant now) {
        requireOther(ReportStatus.DUE, by);
        moveTo(ReportStatus.DUE, now);
        text = null;
        attachment = null;
        submittedBy = null;
        submittedAt = null;
        refusal = reason;
    }

    private void requireOther(ReportStatus next, String by) {
        if (!status.mayBecome(next)) {
            throw ReportProblems.moveNotLegal(status, next);
        }
        if (by.equals(submittedBy)) {
            throw ResolutionProblems.makerIsChecker();
        }
    }

    private void moveTo(ReportStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw ReportProblems.moveNotLegal(status, next);
        }
        status = next;
        modifiedAt = now;
    }

    ReportView view() {
        return new ReportView(
                id,
                "urn:peyvand:" + ReportView.TYPE + ":" + id,
                resolution,
                dueOn,
                status,
                text,
                attachment,
                submittedBy,
                submittedAt,
                acceptedBy,
                acceptedAt,
                refusal,
                modifiedAt,
                version);
    }

    long version() {
        return version;
    }
}

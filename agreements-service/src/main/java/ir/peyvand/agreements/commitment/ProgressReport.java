package ir.peyvand.agreements.commitment;

import com.github.f4b6a3.uuid.UuidCreator;
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

/** One report on an agreement. Only its verbs change it. */
@Entity
@Table(name = "progress_report")
class ProgressReport {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreement;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Convert(converter = ReportStatusColumn.class)
    private ReportStatus status;

    private @Nullable String body;
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
    protected ProgressReport() {}

    ProgressReport(UUID agreement, LocalDate dueOn, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.agreement = agreement;
        this.dueOn = dueOn;
        this.status = ReportStatus.DUE;
        this.modifiedAt = now;
    }

    void submit(Evidence text, String by, Instant now) {
        moveTo(ReportStatus.SUBMITTED, now);
        body = text.text();
        attachment = text.attachment();
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
        body = null;
        attachment = null;
        submittedBy = null;
        submittedAt = null;
        refusal = reason;
    }

    private void requireOther(ReportStatus next, String by) {
        if (!status.mayBecome(next)) {
            throw CommitmentProblems.reportMoveNotLegal(status, next);
        }
        if (by.equals(submittedBy)) {
            throw CommitmentProblems.reporterIsVerifier();
        }
    }

    private void moveTo(ReportStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw CommitmentProblems.reportMoveNotLegal(status, next);
        }
        status = next;
        modifiedAt = now;
    }

    ReportView view() {
        return new ReportView(
                id,
                "urn:peyvand:" + ReportView.TYPE + ":" + id,
                agreement,
                dueOn,
                status,
                body == null ? null : new Evidence(body, attachment),
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

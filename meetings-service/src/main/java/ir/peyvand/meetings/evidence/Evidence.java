package ir.peyvand.meetings.evidence;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.meetings.resolution.EvidenceType;
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

/** A piece of evidence. Only its verbs change it. */
@Entity
@Table(name = "resolution_evidence")
class Evidence {

    @Id
    private UUID id;

    @Column(name = "resolution_id")
    private UUID resolution;

    @Convert(converter = EvidenceKindColumn.class)
    private EvidenceType type;

    private @Nullable String explanation;
    private String document;
    private String description;
    private LocalDate dated;

    @Convert(converter = EvidenceStatusColumn.class)
    private EvidenceStatus status;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String refusal;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Evidence() {}

    Evidence(UUID resolution, SubmitEvidence shown, String by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.resolution = resolution;
        this.type = shown.type();
        this.explanation = shown.explanation();
        this.document = shown.document();
        this.description = shown.description();
        this.dated = shown.dated();
        this.status = EvidenceStatus.SUBMITTED;
        this.submittedBy = by;
        this.submittedAt = now;
    }

    void accept(String by, Instant now) {
        decide(EvidenceStatus.ACCEPTED, by, now);
    }

    void refuse(String reason, String by, Instant now) {
        decide(EvidenceStatus.REFUSED, by, now);
        refusal = reason;
    }

    private void decide(EvidenceStatus decision, String by, Instant now) {
        moveTo(decision);
        decidedBy = by;
        decidedAt = now;
    }

    private void moveTo(EvidenceStatus next) {
        if (!status.mayBecome(next)) {
            throw EvidenceProblems.moveNotLegal(status, next);
        }
        status = next;
    }

    boolean isSubmittedBy(String subject) {
        return submittedBy.equals(subject);
    }

    EvidenceView view() {
        return new EvidenceView(
                id,
                "urn:peyvand:" + EvidenceView.TYPE + ":" + id,
                resolution,
                type,
                explanation,
                document,
                description,
                dated,
                status,
                submittedBy,
                submittedAt,
                decidedBy,
                decidedAt,
                refusal,
                version);
    }

    long version() {
        return version;
    }
}

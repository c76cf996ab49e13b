package ir.peyvand.meetings.deadline;

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

/** A request to move the deadline of a resolution. Only its verbs change it. */
@Entity
@Table(name = "deadline_change")
class DeadlineChange {

    @Id
    private UUID id;

    @Column(name = "resolution_id")
    private UUID resolution;

    @Column(name = "former_due")
    private LocalDate formerDue;

    @Column(name = "requested_due")
    private LocalDate requestedDue;

    private String reason;

    @Convert(converter = DeadlineChangeStatusColumn.class)
    private DeadlineChangeStatus status;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    private @Nullable String refusal;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected DeadlineChange() {}

    DeadlineChange(UUID resolution, LocalDate formerDue, RequestDeadlineChange request, String by, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.resolution = resolution;
        this.formerDue = formerDue;
        this.requestedDue = request.dueOn();
        this.reason = request.reason();
        this.status = DeadlineChangeStatus.REQUESTED;
        this.requestedBy = by;
        this.requestedAt = now;
    }

    void approve(String by, Instant now) {
        decide(DeadlineChangeStatus.APPROVED, by, now);
    }

    void refuse(String why, String by, Instant now) {
        decide(DeadlineChangeStatus.REFUSED, by, now);
        refusal = why;
    }

    private void decide(DeadlineChangeStatus decision, String by, Instant now) {
        moveTo(decision);
        decidedBy = by;
        decidedAt = now;
    }

    private void moveTo(DeadlineChangeStatus next) {
        if (!status.mayBecome(next)) {
            throw DeadlineProblems.moveNotLegal(status, next);
        }
        status = next;
    }

    boolean isAskedBy(String subject) {
        return requestedBy.equals(subject);
    }

    DeadlineChangeView view() {
        return new DeadlineChangeView(
                id,
                "urn:peyvand:" + DeadlineChangeView.TYPE + ":" + id,
                resolution,
                formerDue,
                requestedDue,
                reason,
                status,
                requestedBy,
                requestedAt,
                decidedBy,
                decidedAt,
                refusal,
                version);
    }

    long version() {
        return version;
    }
}

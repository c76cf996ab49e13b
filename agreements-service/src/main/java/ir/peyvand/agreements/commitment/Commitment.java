package ir.peyvand.agreements.commitment;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that an agreement promises. Only its verbs change it. */
@Entity
@Table(name = "commitment")
class Commitment {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreement;

    @Convert(converter = CommitmentKindColumn.class)
    private CommitmentKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @Column(name = "party_id")
    private @Nullable UUID party;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Convert(converter = CommitmentStatusColumn.class)
    private CommitmentStatus status;

    private @Nullable String evidence;
    private @Nullable String attachment;

    @Column
    private String maker;

    @Column(name = "reported_by")
    private @Nullable String reportedBy;

    @Column(name = "reported_at")
    private @Nullable Instant reportedAt;

    @Column(name = "verified_by")
    private @Nullable String verifiedBy;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    private @Nullable String refusal;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Commitment() {}

    Commitment(UUID agreement, AddCommitment request, String maker, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.agreement = agreement;
        this.kind = request.kind();
        this.title = request.title();
        this.party = request.party();
        this.dueOn = request.dueOn();
        this.status = CommitmentStatus.SCHEDULED;
        this.maker = maker;
        this.createdAt = now;
        this.modifiedAt = now;
    }

    /** What became of it, until somebody verifies or refuses that. */
    void report(CommitmentStatus reported, Evidence shown, String by, Instant now) {
        moveTo(reported, now);
        evidence = shown.text();
        attachment = shown.attachment();
        reportedBy = by;
        reportedAt = now;
        verifiedBy = null;
        verifiedAt = null;
        refusal = null;
    }

    /** Somebody other than the reporter finds it so. */
    void verify(String by, Instant now) {
        requireUnverified(by);
        verifiedBy = by;
        verifiedAt = now;
        modifiedAt = now;
    }

    /** Somebody other than the reporter does not find it so: it is open again. */
    void refuse(String reason, String by, Instant now) {
        requireUnverified(by);
        moveTo(CommitmentStatus.SCHEDULED, now);
        evidence = null;
        attachment = null;
        reportedBy = null;
        reportedAt = null;
        refusal = reason;
    }

    private void requireUnverified(String by) {
        if (reportedBy == null || verifiedAt != null) {
            throw CommitmentProblems.nothingToVerify();
        }
        if (by.equals(reportedBy)) {
            throw CommitmentProblems.reporterIsVerifier();
        }
    }

    private void moveTo(CommitmentStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw CommitmentProblems.moveNotLegal(status, next);
        }
        status = next;
        modifiedAt = now;
    }

    CommitmentView view() {
        return new CommitmentView(
                id,
                "urn:peyvand:" + CommitmentView.TYPE + ":" + id,
                agreement,
                kind,
                title,
                party,
                dueOn,
                status,
                verifiedAt != null,
                evidence == null ? null : new Evidence(evidence, attachment),
                reportedBy,
                reportedAt,
                verifiedBy,
                verifiedAt,
                refusal,
                createdAt,
                modifiedAt,
                version);
    }

    long version() {
        return version;
    }
}

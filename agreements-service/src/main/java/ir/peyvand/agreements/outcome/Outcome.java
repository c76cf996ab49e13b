package ir.peyvand.agreements.outcome;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.agreements.commitment.CommitmentProblems;
import ir.peyvand.agreements.commitment.Evidence;
import ir.peyvand.kit.money.PlainNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A figure of jobs or investment. Only its verbs change it; what was wrong is rejected and reported anew. */
@Entity
@Table(name = "outcome")
class Outcome {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreement;

    @Convert(converter = OutcomeMeasureColumn.class)
    private OutcomeMeasure measure;

    @Convert(converter = OutcomePhaseColumn.class)
    private OutcomePhase phase;

    private BigDecimal amount;
    private @Nullable String currency;

    @Column(name = "as_of")
    private LocalDate asOf;

    private @Nullable String evidence;
    private @Nullable String attachment;

    @Convert(converter = OutcomeStatusColumn.class)
    private OutcomeStatus status;

    @Column(name = "reported_by")
    private String reportedBy;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "checked_by")
    private @Nullable String checkedBy;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    private @Nullable String refusal;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Outcome() {}

    Outcome(UUID agreement, ReportOutcome request, String by, Instant now) {
        Evidence shown = request.evidence();
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.agreement = agreement;
        this.measure = request.measure();
        this.phase = request.phase();
        this.amount = request.amount();
        this.currency = request.currency();
        this.asOf = request.asOf();
        this.evidence = shown == null ? null : shown.text();
        this.attachment = shown == null ? null : shown.attachment();
        this.status = OutcomeStatus.REPORTED;
        this.reportedBy = by;
        this.reportedAt = now;
        this.modifiedAt = now;
    }

    void verify(String by, Instant now) {
        judge(OutcomeStatus.VERIFIED, by, now);
    }

    void reject(String reason, String by, Instant now) {
        judge(OutcomeStatus.REJECTED, by, now);
        refusal = reason;
    }

    /** By somebody other than the reporter. */
    private void judge(OutcomeStatus next, String by, Instant now) {
        if (!status.mayBecome(next)) {
            throw OutcomeProblems.moveNotLegal(status, next);
        }
        if (by.equals(reportedBy)) {
            throw CommitmentProblems.reporterIsVerifier();
        }
        status = next;
        checkedBy = by;
        checkedAt = now;
        modifiedAt = now;
    }

    OutcomeView view(List<OutcomeShare> shares) {
        return new OutcomeView(
                id,
                "urn:peyvand:" + OutcomeView.TYPE + ":" + id,
                agreement,
                measure,
                phase,
                PlainNumber.of(amount),
                currency,
                asOf,
                status,
                evidence == null ? null : new Evidence(evidence, attachment),
                shares,
                reportedBy,
                reportedAt,
                checkedBy,
                checkedAt,
                refusal,
                modifiedAt,
                version);
    }

    UUID id() {
        return id;
    }

    UUID agreement() {
        return agreement;
    }

    /** Whether everybody may know of it: what is realised and not verified is nobody's figure yet. */
    boolean isPublic() {
        return switch (status) {
            case REPORTED -> phase == OutcomePhase.EXPECTED;
            case VERIFIED -> true;
            case REJECTED -> false;
        };
    }

    long version() {
        return version;
    }
}

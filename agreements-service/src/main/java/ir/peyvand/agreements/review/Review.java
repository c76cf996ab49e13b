package ir.peyvand.agreements.review;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One review of one submission. Only its verbs change it, and only {@link ReviewStatus} says which state may follow. */
@Entity
@Table(name = "review")
class Review {

    @Id
    private UUID id;

    @Column(name = "agreement_id")
    private UUID agreement;

    @Convert(converter = ReviewKindColumn.class)
    private ReviewKind kind;

    @Column
    private int round;

    @Convert(converter = ReviewStatusColumn.class)
    private ReviewStatus status;

    @Column(name = "rule_id")
    private UUID rule;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String author;

    @Column(name = "submitted_by")
    private String submittedBy;

    private @Nullable String reviewer;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column
    private @Nullable String reason;

    @Column(name = "need_stated")
    private boolean needStated;

    @Convert(converter = NeedOutcomeColumn.class)
    @Column(name = "need_outcome")
    private @Nullable NeedOutcome needOutcome;

    @Column(name = "need_reason")
    private @Nullable String needReason;

    @Column(name = "need_judged_by")
    private @Nullable String needJudgedBy;

    @Column(name = "need_judged_at")
    private @Nullable Instant needJudgedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Review() {}

    /**
     * A new task, open to every reviewer of its kind.
     *
     * @param submission whose text it is about
     * @param needStated whether a statement of need is to be judged here
     */
    Review(Submission submission, ReviewRule rule, boolean needStated, LocalDate today, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.agreement = submission.agreement();
        this.kind = rule.kind();
        this.round = submission.round();
        this.status = ReviewStatus.OPEN;
        this.rule = rule.id();
        this.dueOn = rule.dueOn(today);
        this.author = submission.author();
        this.submittedBy = submission.by();
        this.needStated = needStated;
        this.createdAt = now;
        this.modifiedAt = now;
    }

    /** Somebody other than the author and who submitted makes it theirs. */
    void take(String by, Instant now) {
        if (by.equals(author) || by.equals(submittedBy)) {
            throw ReviewProblems.makerIsReviewer();
        }
        moveTo(ReviewStatus.TAKEN, now);
        reviewer = by;
        takenAt = now;
    }

    /** Back to every reviewer of its kind; what was found so far stays. */
    void release(String by, Instant now) {
        requireReviewer(by);
        moveTo(ReviewStatus.OPEN, now);
        reviewer = null;
        takenAt = null;
    }

    /** @param standing how many errors were found and not withdrawn */
    void approve(String by, long standing, Instant now) {
        requireReviewer(by);
        if (status.mayBecome(ReviewStatus.APPROVED)) {
            ReviewRules.hindrance(standing, needStated, needOutcome).ifPresent(problem -> {
                throw problem;
            });
        }
        moveTo(ReviewStatus.APPROVED, now);
        decidedAt = now;
    }

    void giveBack(String by, String why, Instant now) {
        requireReviewer(by);
        moveTo(ReviewStatus.RETURNED, now);
        decidedAt = now;
        reason = why;
    }

    /** The agreement left review another way. */
    void cancel(Instant now) {
        moveTo(ReviewStatus.CANCELLED, now);
        decidedAt = now;
    }

    /** Says whether the agreement is needed; may be said again until the review is decided. */
    void judgeNeed(String by, NeedOutcome outcome, String why, Instant now) {
        requireWork(by);
        if (!needStated) {
            throw ReviewProblems.noStatementOfNeed();
        }
        needOutcome = outcome;
        needReason = why;
        needJudgedBy = by;
        needJudgedAt = now;
        modifiedAt = now;
    }

    /** A finding was added or withdrawn. */
    void noted(String by, Instant now) {
        requireWork(by);
        modifiedAt = now;
    }

    private void requireWork(String by) {
        requireReviewer(by);
        if (status != ReviewStatus.TAKEN) {
            throw ReviewProblems.decided(status);
        }
    }

    private void requireReviewer(String by) {
        if (reviewer != null && !by.equals(reviewer)) {
            throw ReviewProblems.notTheReviewer();
        }
    }

    private void moveTo(ReviewStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw ReviewProblems.moveNotLegal(status, next);
        }
        status = next;
        modifiedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID agreement() {
        return agreement;
    }

    ReviewKind kind() {
        return kind;
    }

    Optional<String> reviewer() {
        return Optional.ofNullable(reviewer);
    }

    long version() {
        return version;
    }
}

package ir.peyvand.meetings.resolution;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.meetings.audience.Audience;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A resolution. Only its verbs change it. */
@Entity
@Table(name = "resolution")
class Resolution {

    @Id
    private UUID id;

    private String reference;

    @Convert(converter = ResolutionStatusColumn.class)
    private ResolutionStatus status;

    private @Nullable String province;

    @Embedded
    private ResolutionBody body;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    private BigDecimal progress;

    @Column(name = "reported_on")
    private @Nullable LocalDate reportedOn;

    /** Written and searched, but never read: lists would read more words than anything else. */
    @Basic(fetch = FetchType.LAZY)
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] terms;

    private String maker;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Resolution() {}

    Resolution(String reference, Optional<String> province, SettledContent content, String maker, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.reference = reference;
        this.status = ResolutionStatus.PROPOSED;
        this.province = province.orElse(null);
        this.body = ResolutionBody.of(content);
        this.terms = content.terms().toArray(String[]::new);
        this.progress = BigDecimal.ZERO;
        this.maker = maker;
        this.createdAt = now;
        this.modifiedAt = now;
    }

    /** Whoever edits an undecided text becomes its author. */
    void edit(SettledContent content, String by, Instant now) {
        if (!status.isUndecided() && !status.isLive()) {
            throw ResolutionProblems.notOpenToEdits(status);
        }
        if (status.isLive()) {
            ResolutionRules.requireWhatStands(content(), content.content());
        } else {
            maker = by;
        }
        body.write(content);
        terms = content.terms().toArray(String[]::new);
        modifiedAt = now;
    }

    /**
     * Decides it with its guarantee.
     *
     * @return the day of the decision
     */
    LocalDate adopt(AdoptResolution decision, LocalDate today, Instant now) {
        status.requireMove(ResolutionStatus.ADOPTED);
        LocalDate day = decision.decidedOn() == null ? today : decision.decidedOn();
        ResolutionRules.requireGuarantee(content(), day, today);
        body.decide(decision.result());
        decidedOn = day;
        moveTo(ResolutionStatus.ADOPTED, now);
        return day;
    }

    void postpone(Instant now) {
        moveTo(ResolutionStatus.POSTPONED, now);
    }

    void withdraw(Instant now) {
        moveTo(ResolutionStatus.WITHDRAWN, now);
    }

    void reject(LocalDate today, Instant now) {
        moveTo(ResolutionStatus.REJECTED, now);
        decidedOn = today;
    }

    /** Its owner begins. */
    void start(Instant now) {
        status.requireOneOf(ResolutionStatus.IN_PROGRESS, ResolutionStatus.ADOPTED);
        moveTo(ResolutionStatus.IN_PROGRESS, now);
    }

    /** Its owner says that it is carried out; whether there is evidence has been asked before. */
    void complete(boolean hasActions, Instant now) {
        status.requireMove(ResolutionStatus.DONE);
        if (hasActions && progress.compareTo(BigDecimal.ONE) < 0) {
            throw ResolutionProblems.actionsOpen(status);
        }
        moveTo(ResolutionStatus.DONE, now);
        progress = BigDecimal.ONE;
    }

    void verify(Instant now) {
        moveTo(ResolutionStatus.VERIFIED, now);
    }

    /**
     * The evidence was refused, or what was done did not last.
     *
     * @param left what of it is done according to its actions; zero without any
     */
    void reopen(BigDecimal left, Instant now) {
        status.requireOneOf(ResolutionStatus.IN_PROGRESS, ResolutionStatus.DONE, ResolutionStatus.VERIFIED);
        moveTo(ResolutionStatus.IN_PROGRESS, now);
        progress = left;
    }

    /** After a request that somebody else approved; there is no other way. */
    void moveDeadline(LocalDate to, Instant now) {
        requireLive();
        body.moveDeadline(to);
        modifiedAt = now;
    }

    /** What of it is done has become another. */
    void progress(BigDecimal now, Instant at) {
        progress = now;
        modifiedAt = at;
    }

    /** A report was accepted, or the plan of reports became another. */
    void reported(@Nullable LocalDate on, Instant at) {
        reportedOn = on;
        modifiedAt = at;
    }

    /** Others may know of it from now on. */
    void see(Audience readers, Instant now) {
        body.see(readers);
        modifiedAt = now;
    }

    void requireLive() {
        if (!status.isLive()) {
            throw ResolutionProblems.notLive(status);
        }
    }

    private void moveTo(ResolutionStatus next, Instant now) {
        status.requireMove(next);
        status = next;
        modifiedAt = now;
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    ResolutionStatus status() {
        return status;
    }

    Optional<String> province() {
        return Optional.ofNullable(province);
    }

    ResolutionBody body() {
        return body;
    }

    ResolutionContent content() {
        return body.content();
    }

    Audience audience() {
        return body.audience();
    }

    Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    BigDecimal progress() {
        return progress;
    }

    Optional<LocalDate> reportedOn() {
        return Optional.ofNullable(reportedOn);
    }

    String maker() {
        return maker;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }

    long version() {
        return version;
    }
}

package ir.peyvand.meetings.referral;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.urn.RecordUrn;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.audience.Readers;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that one body passed on to another. Only its verbs change it. */
@Entity
@Table(name = "referral")
class Referral {

    @Id
    private UUID id;

    private String reference;

    @Convert(converter = ReferralStatusColumn.class)
    private ReferralStatus status;

    private String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText request;

    @Embedded
    private ReferralWay way;

    @Embedded
    private Readers readers;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private @Nullable String refusal;

    @Column(name = "follow_up")
    private @Nullable String followUp;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText result;

    @Column(name = "received_at")
    private @Nullable Instant receivedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    private String maker;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Referral() {}

    @SuppressWarnings("NullAway.Init") // see() fills the readers.
    Referral(
            String reference,
            ReferRecord sent,
            LocalizedText title,
            ReferralWay way,
            Audience audience,
            String maker,
            Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.reference = reference;
        this.status = ReferralStatus.SENT;
        this.subject = sent.subject();
        this.title = title;
        this.request = sent.request();
        this.way = way;
        this.dueOn = sent.dueOn();
        this.maker = maker;
        this.createdAt = now;
        see(audience, now);
    }

    /** Who may know of it from now on. */
    void see(Audience audience, Instant now) {
        readers = new Readers(audience);
        modifiedAt = now;
    }

    void receive(Instant now) {
        moveTo(ReferralStatus.RECEIVED, now);
        receivedAt = now;
    }

    void accept(@Nullable String with, Instant now) {
        moveTo(ReferralStatus.ACCEPTED, now);
        answeredAt = now;
        followUp = with;
    }

    void refuse(String reason, Instant now) {
        moveTo(ReferralStatus.REFUSED, now);
        answeredAt = now;
        refusal = reason;
    }

    /** The recipient goes on with this record. */
    void goOnWith(String record, Instant now) {
        if (status != ReferralStatus.ACCEPTED) {
            throw ReferralProblems.onlyAcceptedGoesOn(status);
        }
        followUp = record;
        modifiedAt = now;
    }

    void complete(LocalizedText outcome, Instant now) {
        moveTo(ReferralStatus.DONE, now);
        result = outcome;
        doneAt = now;
    }

    void withdraw(Instant now) {
        moveTo(ReferralStatus.WITHDRAWN, now);
    }

    private void moveTo(ReferralStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw ReferralProblems.moveNotLegal(status, next);
        }
        status = next;
        modifiedAt = now;
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    ReferralStatus status() {
        return status;
    }

    RecordUrn subject() {
        return RecordUrn.of(subject);
    }

    LocalizedText title() {
        return title;
    }

    Optional<LocalizedText> request() {
        return Optional.ofNullable(request);
    }

    Audience audience() {
        return readers.audience();
    }

    /** Where it comes from and goes to. */
    ReferralWay way() {
        return way;
    }

    Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    Optional<RecordUrn> followUp() {
        return Optional.ofNullable(followUp).map(RecordUrn::of);
    }

    Optional<LocalizedText> result() {
        return Optional.ofNullable(result);
    }

    Optional<Instant> receivedAt() {
        return Optional.ofNullable(receivedAt);
    }

    Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
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

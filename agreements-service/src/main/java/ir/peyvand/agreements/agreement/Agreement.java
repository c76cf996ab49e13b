package ir.peyvand.agreements.agreement;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.agreements.party.PartyLevelColumn;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agreement. Only its verbs change it, and only {@link AgreementStatus} says which state may follow. */
@Entity
@Table(name = "agreement")
class Agreement {

    @Id
    private UUID id;

    private String reference;

    @Convert(converter = AgreementKindColumn.class)
    private AgreementKind kind;

    @Column(name = "lead_province")
    private String leadProvince;

    @Convert(converter = PartyLevelColumn.class)
    private PartyLevel level;

    @Embedded
    private AgreementBody body;

    @Embedded
    private @Nullable AgreementProgress progress;

    @Column(name = "parent_ended")
    private boolean parentEnded;

    private boolean legacy;

    @Convert(converter = AgreementStatusColumn.class)
    private AgreementStatus status;

    @Column(name = "content_digest")
    private byte[] contentDigest;

    private int amendment;
    private String author;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Agreement() {}

    /** A new draft. */
    @SuppressWarnings("NullAway.Init") // write() fills the content.
    Agreement(
            String reference,
            String leadProvince,
            AgreementKind kind,
            AgreementContent content,
            Involvement involved,
            String author,
            Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.reference = reference;
        this.leadProvince = leadProvince;
        this.kind = kind;
        this.status = AgreementStatus.DRAFT;
        this.createdAt = now;
        this.body = AgreementBody.of(content, involved);
        written(content, involved, author, now);
    }

    /** Replaces the content while it is being written. Whoever does it becomes its author. */
    void edit(AgreementContent content, Involvement involved, String by, Instant now) {
        if (!status.isOpen()) {
            throw AgreementProblems.onlyOpenOnesChange(status);
        }
        body.write(content, involved);
        written(content, involved, by, now);
    }

    void submit(String by, Instant now) {
        moveTo(AgreementStatus.IN_REVIEW, now);
        progress().submitted(by, now);
    }

    /** Somebody other than its author and who submitted it finds it good. */
    void approve(String by, Instant now) {
        if (author.equals(by) || known().isSubmittedBy(by)) {
            throw AgreementProblems.makerIsChecker();
        }
        moveTo(AgreementStatus.APPROVED, now);
        progress().approved(by, now);
    }

    /** Back to its authors, who may change it again. */
    void giveBack(String by, Instant now) {
        if (author.equals(by) || known().isSubmittedBy(by)) {
            throw AgreementProblems.makerIsChecker();
        }
        moveTo(AgreementStatus.RETURNED, now);
        progress().returned();
    }

    void withdraw(Instant now) {
        moveTo(AgreementStatus.WITHDRAWN, now);
    }

    /** @param on the day of the last signature */
    void sign(LocalDate on, Involvement involved, Instant now) {
        moveTo(AgreementStatus.SIGNED, now);
        progress().signed(on);
        digest(body.content(List.of()), involved);
    }

    void enterIntoForce(LocalDate on, Instant now) {
        if (status == AgreementStatus.LAPSED) {
            throw AgreementProblems.moveNotLegal(status, AgreementStatus.IN_FORCE);
        }
        moveTo(AgreementStatus.IN_FORCE, now);
        progress().inForce(on);
    }

    /** @param next completed, terminated or lapsed */
    void end(AgreementStatus next, LocalDate on, Instant now) {
        moveTo(next, now);
        progress().ended(on);
    }

    /** Another text that the parties have agreed on. */
    void amend(AgreementContent content, Involvement involved, String by, Instant now) {
        requireLive();
        amendment++;
        body.write(content, involved);
        written(content, involved, by, now);
    }

    /** It goes on until a later day; one that had lapsed is in force again. */
    void renew(LocalDate until, LocalDate agreedOn, Instant now) {
        if (status == AgreementStatus.LAPSED) {
            moveTo(AgreementStatus.IN_FORCE, now);
            progress().inForce(agreedOn);
        }
        requireLive();
        amendment++;
        body.extendTo(until);
        known().denouncedOn().ifPresent(before -> progress().denounced(Optional.empty()));
        modifiedAt = now;
    }

    /** A party has left it; {@code on} is empty as long as others stay on its side. */
    void denounced(Optional<LocalDate> on) {
        progress().denounced(on);
    }

    /** Its parent has ended: it ends with it when it follows and can, and is flagged otherwise. */
    void parentEnds(AgreementStatus parent, LocalDate on, Instant now) {
        AgreementStatus next = parent == AgreementStatus.WITHDRAWN ? AgreementStatus.TERMINATED : parent;
        if (body.followsParent() && status.mayBecome(next)) {
            end(next, known().notBeforeItBegan(on), now);
        } else {
            parentEnded = true;
            modifiedAt = now;
        }
    }

    /** Its parent is in force again. */
    void parentGoesOn(Instant now) {
        parentEnded = false;
        modifiedAt = now;
    }

    /** @param ended whether what it stands under has ended */
    void flagParent(boolean ended) {
        parentEnded = ended;
    }

    void notified(LocalDate on, String reference, Instant now) {
        progress().notified(on, reference);
        modifiedAt = now;
    }

    void registered(LocalDate on, String reference, Instant now) {
        requireLive();
        progress().registered(on, reference);
        modifiedAt = now;
    }

    /** Something about it changed that stands elsewhere: an action of a party, what a mission added, an attachment. */
    void touch(Instant now) {
        modifiedAt = now.isAfter(modifiedAt) ? now : modifiedAt.plus(1, ChronoUnit.MICROS);
    }

    private void requireLive() {
        if (!status.isLive()) {
            throw AgreementProblems.onlyLiveOnes(status);
        }
    }

    private void moveTo(AgreementStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw AgreementProblems.moveNotLegal(status, next);
        }
        status = next;
        modifiedAt = now;
    }

    private void written(AgreementContent content, Involvement involved, String by, Instant now) {
        level = involved.level();
        author = by;
        modifiedAt = now;
        digest(content, involved);
    }

    private void digest(AgreementContent content, Involvement involved) {
        contentDigest = ContentDigest.of(content.title().best(LocalizedText.PERSIAN), involved.partyKeys(), signedOn());
    }

    /** To be read: setting the field would make reading a draft a change of it. */
    private AgreementProgress known() {
        return progress == null ? new AgreementProgress() : progress;
    }

    /** To be changed. Hibernate leaves an embedded value out when all its columns are empty. */
    private AgreementProgress progress() {
        if (progress == null) {
            progress = new AgreementProgress();
        }
        return progress;
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    AgreementKind kind() {
        return kind;
    }

    String leadProvince() {
        return leadProvince;
    }

    PartyLevel level() {
        return level;
    }

    AgreementBody body() {
        return body;
    }

    Optional<LocalDate> signedOn() {
        return Optional.ofNullable(known().view().signedOn());
    }

    /** The day from which it binds, or on which it was signed. */
    Optional<LocalDate> begunOn() {
        return known().begunOn();
    }

    /** Unless it is renewed or ended; none as long as it renews itself. */
    Optional<LocalDate> lastDay() {
        return AgreementRules.lastDay(body.validUntil(), body.renewal(), known().denouncedOn());
    }

    ProgressView progressView() {
        return known().view();
    }

    boolean parentEnded() {
        return parentEnded;
    }

    boolean legacy() {
        return legacy;
    }

    AgreementStatus status() {
        return status;
    }

    int amendment() {
        return amendment;
    }

    String author() {
        return author;
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

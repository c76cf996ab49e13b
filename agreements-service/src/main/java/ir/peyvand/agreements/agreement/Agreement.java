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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
    private AgreementProgress progress;

    @Embedded
    private Authorship authorship;

    @Column(name = "parent_ended")
    private boolean parentEnded;

    private boolean legacy;

    @Column(name = "content_digest")
    private byte[] contentDigest;

    private int amendment;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Agreement() {}

    /** A new draft. */
    @SuppressWarnings("NullAway.Init") // written() fills the rest.
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
        this.progress = new AgreementProgress();
        this.authorship = new Authorship(author, now);
        this.body = AgreementBody.of(content, involved);
        written(content, involved, author, now);
    }

    /** Replaces the content while it is being written. */
    void edit(AgreementContent content, Involvement involved, String by, Instant now) {
        if (!status().isOpen()) {
            throw AgreementProblems.onlyOpenOnesChange(status());
        }
        body.write(content, involved);
        written(content, involved, by, now);
    }

    void submit(String by, Instant now) {
        progress.submit(by, now);
        authorship.changed(now);
    }

    /** Somebody other than its author and who submitted it finds it good. */
    void approve(String by, Instant now) {
        requireOther(by);
        progress.approve(by, now);
        authorship.changed(now);
    }

    /** Back to its authors, who may change it again. */
    void giveBack(String by, Instant now) {
        requireOther(by);
        progress.giveBack();
        authorship.changed(now);
    }

    private void requireOther(String by) {
        if (authorship.author().equals(by) || progress.isSubmittedBy(by)) {
            throw AgreementProblems.makerIsChecker();
        }
    }

    void withdraw(Instant now) {
        progress.withdraw();
        authorship.changed(now);
    }

    /** @param on the day of the last signature */
    void sign(LocalDate on, Involvement involved, Instant now) {
        progress.sign(on);
        authorship.changed(now);
        digest(body.content(List.of()), involved);
    }

    void enterIntoForce(LocalDate on, Instant now) {
        if (status() == AgreementStatus.LAPSED) {
            throw AgreementProblems.moveNotLegal(status(), AgreementStatus.IN_FORCE);
        }
        progress.enterIntoForce(on);
        authorship.changed(now);
    }

    /** @param next completed, terminated or lapsed */
    void end(AgreementStatus next, LocalDate on, Instant now) {
        progress.end(next, on);
        authorship.changed(now);
    }

    /** Another text that the parties have agreed on. */
    void amend(AgreementContent content, Involvement involved, String by, Instant now) {
        progress.requireLive();
        amendment++;
        body.write(content, involved);
        written(content, involved, by, now);
    }

    /** It goes on until a later day; one that had lapsed is in force again, and who had left it is back. */
    void renew(LocalDate until, LocalDate agreedOn, Instant now) {
        if (status() == AgreementStatus.LAPSED) {
            progress.enterIntoForce(agreedOn);
        }
        progress.requireLive();
        progress.denounced(Optional.empty());
        amendment++;
        body.extendTo(until);
        authorship.changed(now);
    }

    /** A party has left it; {@code on} is empty as long as others stay on its side. */
    void denounced(Optional<LocalDate> on) {
        progress.denounced(on);
    }

    /** Its parent has ended: it ends with it when it follows and can, and is flagged otherwise. */
    void parentEnds(AgreementStatus parent, LocalDate on, Instant now) {
        AgreementStatus next = parent == AgreementStatus.WITHDRAWN ? AgreementStatus.TERMINATED : parent;
        if (body.followsParent() && status().mayBecome(next)) {
            end(next, progress.notBeforeItBegan(on), now);
        } else {
            parentEnded = true;
            authorship.changed(now);
        }
    }

    /** Its parent is in force again. */
    void parentGoesOn(Instant now) {
        parentEnded = false;
        authorship.changed(now);
    }

    /** @param ended whether what it stands under has ended */
    void flagParent(boolean ended) {
        parentEnded = ended;
    }

    void notified(LocalDate on, String reference, Instant now) {
        progress.notified(on, reference);
        authorship.changed(now);
    }

    void registered(LocalDate on, String reference, Instant now) {
        progress.requireLive();
        progress.registered(on, reference);
        authorship.changed(now);
    }

    /** Something about it changed that stands elsewhere: an action of a party, what a mission added, an attachment. */
    void touch(Instant now) {
        authorship.touched(now);
    }

    private void written(AgreementContent content, Involvement involved, String by, Instant now) {
        level = involved.level();
        authorship.written(by, now);
        digest(content, involved);
    }

    private void digest(AgreementContent content, Involvement involved) {
        contentDigest = ContentDigest.of(
                content.title().best(LocalizedText.PERSIAN), involved.partyKeys(), progress.signedOn());
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

    AgreementProgress progress() {
        return progress;
    }

    AgreementStatus status() {
        return progress.status();
    }

    /** Unless it is renewed or ended; none as long as it renews itself. */
    Optional<LocalDate> lastDay() {
        return AgreementRules.lastDay(body.validUntil(), body.renewal(), progress.denouncedOn());
    }

    Authorship authorship() {
        return authorship;
    }

    boolean parentEnded() {
        return parentEnded;
    }

    boolean legacy() {
        return legacy;
    }

    int amendment() {
        return amendment;
    }

    long version() {
        return version;
    }
}

package ir.peyvand.agreements.fate;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An old document. Only its verbs change it, and only {@link LegacyDocumentStatus} says which state may follow. */
@Entity
@Table(name = "legacy_document")
class LegacyDocument {

    @Id
    private UUID id;

    private String reference;

    @Embedded
    private LegacyDocumentBody body;

    @Convert(converter = LegacyDocumentStatusColumn.class)
    private LegacyDocumentStatus status;

    @Convert(converter = ClassificationColumn.class)
    private @Nullable Classification classification;

    @Column(name = "classification_note")
    private @Nullable String classificationNote;

    @Column(name = "classified_by")
    private @Nullable String classifiedBy;

    @Column(name = "classified_at")
    private @Nullable Instant classifiedAt;

    @Embedded
    @AttributeOverride(name = "fate", column = @Column(name = "proposed_fate"))
    @AttributeOverride(name = "into", column = @Column(name = "proposed_into"))
    @AttributeOverride(name = "reason", column = @Column(name = "proposal_reason"))
    @AttributeOverride(name = "chooser", column = @Column(name = "proposed_by"))
    @AttributeOverride(name = "chosen", column = @Column(name = "proposed_at"))
    private @Nullable FateChoice proposal;

    @Embedded
    @AttributeOverride(name = "fate", column = @Column(name = "fate"))
    @AttributeOverride(name = "into", column = @Column(name = "fate_into"))
    @AttributeOverride(name = "reason", column = @Column(name = "fate_reason"))
    @AttributeOverride(name = "chooser", column = @Column(name = "decided_by"))
    @AttributeOverride(name = "chosen", column = @Column(name = "decided_at"))
    private @Nullable FateChoice decision;

    private String maker;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected LegacyDocument() {}

    @SuppressWarnings("NullAway.Init") // write() fills the content.
    LegacyDocument(String reference, LegacyDocumentContent content, String maker, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.reference = reference;
        this.status = LegacyDocumentStatus.REGISTERED;
        this.maker = maker;
        this.createdAt = now;
        write(content, now);
    }

    /** More or better is known of it. */
    void edit(LegacyDocumentContent content, Instant now) {
        if (!status.isOpen()) {
            throw LegacyDocumentProblems.onlyOpenOnesChange(status);
        }
        write(content, now);
    }

    /** Says what it is today, for the first time or anew. */
    void classify(Classification as, @Nullable String note, String by, Instant now) {
        if (!status.isOpen()) {
            throw LegacyDocumentProblems.moveNotLegal(status, LegacyDocumentStatus.CLASSIFIED);
        }
        moveTo(LegacyDocumentStatus.CLASSIFIED, now);
        classification = as;
        classificationNote = note;
        classifiedBy = by;
        classifiedAt = now;
    }

    void propose(FateChoice choice, Instant now) {
        moveTo(LegacyDocumentStatus.PROPOSED, now);
        proposal = choice;
    }

    /** The proposal is not taken up; another one may follow. */
    void sendBack(Instant now) {
        if (status != LegacyDocumentStatus.PROPOSED) {
            throw LegacyDocumentProblems.nothingProposed(status);
        }
        moveTo(LegacyDocumentStatus.CLASSIFIED, now);
        proposal = null;
    }

    /** Somebody other than its proposer decides. */
    void decide(FateChoice choice, String by, Instant now) {
        moveTo(LegacyDocumentStatus.DETERMINED, now);
        if (proposal != null && proposal.isBy(by)) {
            throw LegacyDocumentProblems.proposerIsDecider();
        }
        decision = choice;
    }

    /** Something new has come to light: its fate is open again. */
    void reopen(Instant now) {
        if (status != LegacyDocumentStatus.DETERMINED) {
            throw LegacyDocumentProblems.nothingDetermined(status);
        }
        moveTo(LegacyDocumentStatus.CLASSIFIED, now);
        proposal = null;
        decision = null;
    }

    /** Something about it changed that stands in its history: an advice. */
    void touch(Instant now) {
        modifiedAt = now.isAfter(modifiedAt) ? now : modifiedAt.plus(1, ChronoUnit.MICROS);
    }

    private void moveTo(LegacyDocumentStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw LegacyDocumentProblems.moveNotLegal(status, next);
        }
        status = next;
        modifiedAt = now;
    }

    private void write(LegacyDocumentContent content, Instant now) {
        body = new LegacyDocumentBody(content);
        modifiedAt = now;
    }

    LegacyDocumentContent content() {
        return body.content();
    }

    Optional<ClassificationView> classification() {
        return classification == null || classifiedBy == null || classifiedAt == null
                ? Optional.empty()
                : Optional.of(new ClassificationView(classification, classificationNote, classifiedBy, classifiedAt));
    }

    Optional<FateChoice> proposal() {
        return Optional.ofNullable(proposal);
    }

    Optional<FateChoice> decision() {
        return Optional.ofNullable(decision);
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    String province() {
        return body.province();
    }

    Optional<String> country() {
        return body.country();
    }

    LegacyDocumentStatus status() {
        return status;
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

package ir.peyvand.meetings.law;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A request to repeal or amend a law. */
@Entity
@Table(name = "repeal_request")
class RepealRequest {

    @Id
    private UUID id;

    @Column(name = "law_id")
    private UUID law;

    @Column(name = "article_id")
    private @Nullable UUID article;

    @Convert(converter = RepealKindColumn.class)
    private RepealKind kind;

    @Convert(converter = RepealRequestStatusColumn.class)
    private RepealRequestStatus status;

    private String province;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText grounds;

    @Column(name = "proposed_text")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText proposedText;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText addressee;

    private String maker;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @jakarta.persistence.Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected RepealRequest() {}

    @SuppressWarnings("NullAway.Init") // write fills the rest.
    RepealRequest(UUID law, String province, RepealContent content, String maker, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.law = law;
        this.status = RepealRequestStatus.DRAFTED;
        this.province = province;
        this.createdAt = now;
        write(content, maker, now);
    }

    /** While it is a draft; whoever writes it last has made it. */
    void edit(RepealContent content, String by, Instant now) {
        if (status != RepealRequestStatus.DRAFTED) {
            throw LawProblems.onlyDraftsChange(status);
        }
        write(content, by, now);
    }

    private void write(RepealContent content, String by, Instant now) {
        kind = content.kind();
        article = content.article();
        grounds = content.grounds();
        proposedText = content.proposedText();
        addressee = content.addressee();
        maker = by;
        modifiedAt = now;
    }

    /** Reviewers advise until there is an answer. */
    void advised(Instant now) {
        if (status != RepealRequestStatus.SUBMITTED && status != RepealRequestStatus.UNDER_CONSIDERATION) {
            throw LawProblems.noLongerOpen(status);
        }
        modifiedAt = now;
    }

    void submit(Instant now) {
        moveTo(RepealRequestStatus.SUBMITTED, now);
    }

    void consider(Instant now) {
        moveTo(RepealRequestStatus.UNDER_CONSIDERATION, now);
    }

    void accept(Instant now) {
        moveTo(RepealRequestStatus.ACCEPTED, now);
    }

    void reject(Instant now) {
        moveTo(RepealRequestStatus.REJECTED, now);
    }

    void withdraw(Instant now) {
        moveTo(RepealRequestStatus.WITHDRAWN, now);
    }

    void enact(Instant now) {
        moveTo(RepealRequestStatus.ENACTED, now);
    }

    private void moveTo(RepealRequestStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw LawProblems.moveNotLegal(status, next);
        }
        status = next;
        modifiedAt = now;
    }

    UUID id() {
        return id;
    }

    UUID law() {
        return law;
    }

    RepealRequestStatus status() {
        return status;
    }

    String province() {
        return province;
    }

    RepealContent content() {
        return new RepealContent(kind, article, grounds, proposedText, addressee);
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

package ir.peyvand.capacity.capacity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a province has to offer: who answers for it and where it stands; what it says are its
 * {@link CapacityColumns}. Only its verbs change it, and only {@link CapacityStatus} says which may follow.
 */
@Entity
@Table(name = "capacity")
class Capacity {

    @Id
    private UUID id;

    private String reference;
    private String province;

    @Convert(converter = CapacityFieldColumn.class)
    private CapacityField field;

    @Embedded
    private CapacityColumns content;

    @Convert(converter = CapacityStatusColumn.class)
    private CapacityStatus status;

    @Column(name = "content_digest")
    private byte[] contentDigest;

    private String maker;

    @Column(name = "verified_by")
    private @Nullable String verifiedBy;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Capacity() {}

    /** A new draft. */
    @SuppressWarnings("NullAway.Init") // write() fills the content.
    Capacity(
            String reference,
            String province,
            CapacityField field,
            CapacityContent content,
            String maker,
            Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.reference = reference;
        this.province = province;
        this.field = field;
        this.status = CapacityStatus.DRAFT;
        this.createdAt = now;
        write(content, maker, now);
    }

    /** Replaces the content of a draft. Whoever does it becomes its maker. */
    void edit(CapacityContent content, String by, Instant now) {
        if (status != CapacityStatus.DRAFT) {
            throw CapacityProblems.onlyDraftsChange(status);
        }
        write(content, by, now);
    }

    /** Somebody other than the maker has checked the content. */
    void verify(String checker, Instant now) {
        if (!CapacityRules.mayVerify(maker, checker)) {
            throw CapacityProblems.makerIsChecker();
        }
        moveTo(CapacityStatus.VERIFIED, now);
        verifiedBy = checker;
        verifiedAt = now;
        confirmedAt = now;
    }

    /** The checker found something: back to its maker. */
    void sendBack(Instant now) {
        if (status != CapacityStatus.VERIFIED) {
            throw CapacityProblems.moveNotLegal(status, CapacityStatus.DRAFT);
        }
        moveTo(CapacityStatus.DRAFT, now);
    }

    void publish(Instant now) {
        moveTo(CapacityStatus.PUBLISHED, now);
        publishedAt = now;
        withdrawnAt = null;
    }

    /** The public content still holds. */
    void confirm(Instant now) {
        if (status != CapacityStatus.PUBLISHED) {
            throw CapacityProblems.onlyPublishedConfirms(status);
        }
        confirmedAt = now;
        modifiedAt = now;
    }

    /** Takes a published or archived record back to be written anew. */
    void revise(Instant now) {
        if (status == CapacityStatus.VERIFIED) {
            throw CapacityProblems.moveNotLegal(status, CapacityStatus.DRAFT);
        }
        moveTo(CapacityStatus.DRAFT, now);
    }

    void archive(Instant now) {
        moveTo(CapacityStatus.ARCHIVED, now);
    }

    private void moveTo(CapacityStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw CapacityProblems.moveNotLegal(status, next);
        }
        if (isPublic()) {
            withdrawnAt = now;
        }
        status = next;
        modifiedAt = now;
        if (next == CapacityStatus.DRAFT) {
            verifiedBy = null;
            verifiedAt = null;
        }
    }

    private void write(CapacityContent content, String by, Instant now) {
        this.content = new CapacityColumns(content);
        contentDigest = ContentDigest.of(province, field, content);
        maker = by;
        confirmedAt = now;
        modifiedAt = now;
    }

    CapacityContent content() {
        return content.read();
    }

    boolean isPublic() {
        return status == CapacityStatus.PUBLISHED;
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    String province() {
        return province;
    }

    CapacityField field() {
        return field;
    }

    CapacityStatus status() {
        return status;
    }

    Optional<Instant> verifiedAt() {
        return Optional.ofNullable(verifiedAt);
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    /** When the public last lost sight of the record; empty while it is public, and when it never was. */
    Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    Instant confirmedAt() {
        return confirmedAt;
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

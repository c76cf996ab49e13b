package ir.peyvand.meetings.merger;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.audience.Readers;
import ir.peyvand.meetings.likeness.Likeness;
import ir.peyvand.meetings.likeness.PartLikeness;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An offer. Only its verbs change it, and only {@link MergeOfferStatus} says which state may follow. */
@Entity
@Table(name = "merge_offer")
class MergeOffer {

    @Id
    private UUID id;

    @Column(name = "axis_id")
    private UUID axis;

    @Column(name = "other_id")
    private UUID other;

    @Convert(converter = MergeOfferStatusColumn.class)
    private MergeOfferStatus status;

    private boolean found;
    private @Nullable String province;
    private BigDecimal score;

    @JdbcTypeCode(SqlTypes.JSON)
    private ExplainedScore parts;

    private @Nullable String message;
    private @Nullable String reason;

    @Embedded
    private Readers readers;

    private String maker;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected MergeOffer() {}

    /** @param sponsors of both axes */
    @SuppressWarnings("NullAway.Init") // concern() fills the readers.
    MergeOffer(
            UUID axis,
            UUID other,
            Likeness likeness,
            OfferOrigin origin,
            @Nullable String message,
            Collection<String> sponsors,
            Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.axis = axis;
        this.other = other;
        this.status = MergeOfferStatus.OFFERED;
        this.found = origin.found();
        this.province = origin.province().orElse(null);
        this.score = BigDecimal.valueOf(likeness.score());
        this.parts = new ExplainedScore(likeness.parts());
        this.message = message;
        this.maker = origin.maker();
        this.createdAt = now;
        concern(sponsors, now);
    }

    /** Whoever stands behind either axis may know of it and has to agree. */
    void concern(Collection<String> sponsors, Instant now) {
        readers = new Readers(Audience.of(sponsors, Set.of()));
        modifiedAt = now;
    }

    /** One more sponsor agrees. */
    void consented(Instant now) {
        requireOpen(MergeOfferStatus.ACCEPTED);
        modifiedAt = now;
    }

    void accept(Instant now) {
        moveTo(MergeOfferStatus.ACCEPTED, now);
    }

    void decline(String why, Instant now) {
        moveTo(MergeOfferStatus.DECLINED, now);
        reason = why;
    }

    void withdraw(String why, Instant now) {
        moveTo(MergeOfferStatus.WITHDRAWN, now);
        reason = why;
    }

    private void moveTo(MergeOfferStatus next, Instant now) {
        requireOpen(next);
        status = next;
        modifiedAt = now;
    }

    private void requireOpen(MergeOfferStatus next) {
        if (!status.mayBecome(next)) {
            throw MergeOfferProblems.moveNotLegal(status, next);
        }
    }

    Audience audience() {
        return readers.audience();
    }

    boolean isAbout(UUID asked) {
        return axis.equals(asked) || other.equals(asked);
    }

    List<String> sponsors() {
        return audience().provinces().stream().sorted().toList();
    }

    UUID id() {
        return id;
    }

    UUID axis() {
        return axis;
    }

    UUID other() {
        return other;
    }

    MergeOfferStatus status() {
        return status;
    }

    OfferOrigin origin() {
        return new OfferOrigin(found, Optional.ofNullable(province), maker);
    }

    double score() {
        return score.doubleValue();
    }

    List<PartLikeness> parts() {
        return parts.parts();
    }

    Optional<String> message() {
        return Optional.ofNullable(message);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason);
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

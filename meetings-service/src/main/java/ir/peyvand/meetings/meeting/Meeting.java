package ir.peyvand.meetings.meeting;

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
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A meeting. Only its verbs change it, and only {@link MeetingStatus} says which state may follow. */
@Entity
@Table(name = "meeting")
class Meeting {

    @Id
    private UUID id;

    private String reference;

    @Convert(converter = MeetingKindColumn.class)
    private MeetingKind kind;

    @Convert(converter = MeetingStatusColumn.class)
    private MeetingStatus status;

    @Embedded
    private Announcement announcement;

    @Embedded
    private TakingPart taking;

    private @Nullable String province;

    @Column(name = "series_id")
    private @Nullable UUID series;

    @Column(name = "previous_id")
    private @Nullable UUID previous;

    @Column(name = "package_digest")
    private byte @Nullable [] packageDigest;

    @Column(name = "concluded_at")
    private @Nullable Instant concludedAt;

    /** Written and searched, but never read: lists would read more words than anything else. */
    @Basic(fetch = FetchType.LAZY)
    private String[] terms;

    @Column
    private String maker;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Meeting() {}

    /** A new draft. */
    @SuppressWarnings("NullAway.Init") // write() fills the content.
    Meeting(String reference, MeetingContent content, Involved involved, String maker, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.reference = reference;
        this.status = MeetingStatus.DRAFT;
        this.createdAt = now;
        this.terms = new String[0];
        write(content, involved, maker, now);
    }

    /** What was called stays what it was; when and where may still change. */
    void edit(MeetingContent content, Involved involved, String by, Instant now) {
        if (!status.isAhead()) {
            throw MeetingProblems.onlyOpenOnesChange(status);
        }
        if (status == MeetingStatus.CALLED) {
            if (!isAsCalled(content) || content.startsAt() == null) {
                throw MeetingProblems.calledOnesKeep(status);
            }
            announce(content, by, now);
        } else {
            write(content, involved, by, now);
        }
    }

    /** Whom it concerns stands from now on, whatever becomes of a regional group. */
    void call(Involved involved, Instant now) {
        if (announcement.startsAt().isEmpty()) {
            throw MeetingProblems.needsADay();
        }
        moveTo(MeetingStatus.CALLED, now);
        taking.concern(involved);
    }

    void hold(Instant now) {
        if (status.mayBecome(MeetingStatus.HELD)) {
            announcement.startsAt().filter(now::isBefore).ifPresent(begin -> {
                throw MeetingProblems.notBegun(begin);
            });
        }
        moveTo(MeetingStatus.HELD, now);
    }

    void cancel(Instant now) {
        moveTo(MeetingStatus.CANCELLED, now);
    }

    /** @param digest SHA-256 of the numbered package */
    void conclude(byte[] digest, Instant now) {
        moveTo(MeetingStatus.CONCLUDED, now);
        packageDigest = digest.clone();
        concludedAt = now;
    }

    /** It is followed by others, or follows one. */
    void joinSeries(UUID joined, @Nullable UUID after, Instant now) {
        series = joined;
        previous = after;
        touch(now);
    }

    /** Something that belongs to it was written. Two such changes in one tick of the clock are two versions. */
    void touch(Instant now) {
        modifiedAt = now.isAfter(modifiedAt) ? now : modifiedAt.plus(1, ChronoUnit.MICROS);
    }

    void foundBy(Collection<String> words) {
        terms = new TreeSet<>(words).toArray(String[]::new);
    }

    private void moveTo(MeetingStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw MeetingProblems.moveNotLegal(status, next);
        }
        status = next;
        modifiedAt = now;
    }

    private boolean isAsCalled(MeetingContent content) {
        return content.kind() == kind && Objects.equals(content.province(), province) && taking.isAsIn(content);
    }

    private void write(MeetingContent content, Involved involved, String by, Instant now) {
        kind = content.kind();
        province = content.province();
        taking = TakingPart.of(content, involved);
        announce(content, by, now);
    }

    private void announce(MeetingContent content, String by, Instant now) {
        announcement = new Announcement(content);
        maker = by;
        modifiedAt = now;
    }

    MeetingContent content() {
        return announcement.content(kind, province, taking);
    }

    Audience audience() {
        return taking.audience();
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    MeetingStatus status() {
        return status;
    }

    Optional<UUID> series() {
        return Optional.ofNullable(series);
    }

    Optional<UUID> previous() {
        return Optional.ofNullable(previous);
    }

    Optional<UUID> composition() {
        return taking.composition();
    }

    Optional<byte[]> packageDigest() {
        return Optional.ofNullable(packageDigest).map(byte[]::clone);
    }

    Optional<Instant> concludedAt() {
        return Optional.ofNullable(concludedAt);
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

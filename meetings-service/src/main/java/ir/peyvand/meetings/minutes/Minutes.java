package ir.peyvand.meetings.minutes;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Minutes of one meeting. Only their verbs change them, and only {@link MinutesStatus} says which state may follow. */
@Entity
@Table(name = "minutes")
class Minutes {

    @Id
    private UUID id;

    @Column(name = "meeting_id")
    private UUID meeting;

    @Convert(converter = MinutesStatusColumn.class)
    private MinutesStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText text;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode records;

    private String[] drafters;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    private byte @Nullable [] sha256;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Minutes() {}

    Minutes(UUID meeting, LocalizedText text, JsonNode records, String drafter, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.meeting = meeting;
        this.status = MinutesStatus.DRAFT;
        this.text = text;
        this.records = records;
        this.drafters = new String[] {drafter};
        this.createdAt = now;
        this.modifiedAt = now;
    }

    /** Whoever writes on them becomes one of their drafters. */
    void edit(LocalizedText text, JsonNode records, String by, Instant now) {
        if (status != MinutesStatus.DRAFT) {
            throw MinutesProblems.frozen();
        }
        this.text = text;
        this.records = records;
        var all = new TreeSet<>(Arrays.asList(drafters));
        all.add(by);
        drafters = all.toArray(String[]::new);
        touch(now);
    }

    /** @param digest SHA-256 of text and records */
    void approve(byte[] digest, String by, Instant now) {
        if (Arrays.asList(drafters).contains(by)) {
            throw MinutesProblems.makerIsChecker();
        }
        moveTo(MinutesStatus.APPROVED);
        approvedBy = by;
        approvedAt = now;
        sha256 = digest.clone();
        touch(now);
    }

    /** A correction was set beside them. */
    void corrected(Instant now) {
        if (status != MinutesStatus.APPROVED) {
            throw MinutesProblems.notFrozen();
        }
        touch(now);
    }

    private void moveTo(MinutesStatus next) {
        if (!status.mayBecome(next)) {
            throw MinutesProblems.frozen();
        }
        status = next;
    }

    /** Two changes in one tick of the clock are two versions. */
    private void touch(Instant now) {
        modifiedAt = now.isAfter(modifiedAt) ? now : modifiedAt.plus(1, ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    UUID meeting() {
        return meeting;
    }

    MinutesStatus status() {
        return status;
    }

    LocalizedText text() {
        return text;
    }

    JsonNode records() {
        return records;
    }

    Optional<Instant> approvedAt() {
        return Optional.ofNullable(approvedAt);
    }

    Optional<byte[]> sha256() {
        return Optional.ofNullable(sha256).map(byte[]::clone);
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

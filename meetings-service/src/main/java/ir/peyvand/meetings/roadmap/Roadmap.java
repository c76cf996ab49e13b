package ir.peyvand.meetings.roadmap;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.text.LocalizedText;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The roadmap of a working group. Only its verbs change it. */
@Entity
@Table(name = "roadmap")
class Roadmap {

    @Id
    private UUID id;

    @Column(name = "body_id")
    private UUID body;

    @Convert(converter = RoadmapStatusColumn.class)
    private RoadmapStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @Column(name = "starts_on")
    private LocalDate from;

    @Column(name = "ends_on")
    private LocalDate until;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Goal> goals;

    private @Nullable UUID replaces;
    private @Nullable String province;

    /** Those of the body. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "body_provinces")
    private String[] bodyProvinces;

    /** Of a draft its own province alone. */
    @Embedded
    private Readers readers;

    private String maker;

    @Column(name = "adopted_at")
    private @Nullable Instant adoptedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Roadmap() {}

    /** @param province whose office writes it; null for the committee */
    @SuppressWarnings("NullAway.Init") // write() fills the content.
    Roadmap(RoadmapContent content, List<String> bodyProvinces, @Nullable String province, String maker, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.status = RoadmapStatus.DRAFT;
        this.province = province;
        this.createdAt = now;
        write(content, bodyProvinces, maker, now);
    }

    /** Only a draft can be written again. */
    void edit(RoadmapContent content, List<String> ofBody, String by, Instant now) {
        if (status != RoadmapStatus.DRAFT) {
            throw RoadmapProblems.notADraft();
        }
        write(content, ofBody, by, now);
    }

    void adopt(String by, Instant now) {
        if (by.equals(maker)) {
            throw RoadmapProblems.makerIsChecker();
        }
        moveTo(RoadmapStatus.ADOPTED, now);
        adoptedAt = now;
        see(provinces());
    }

    void supersede(Instant now) {
        moveTo(RoadmapStatus.SUPERSEDED, now);
    }

    void withdraw(Instant now) {
        moveTo(RoadmapStatus.WITHDRAWN, now);
    }

    private void moveTo(RoadmapStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw RoadmapProblems.moveNotLegal(status, next);
        }
        status = next;
        modifiedAt = now;
    }

    private void write(RoadmapContent content, List<String> ofBody, String by, Instant now) {
        body = content.body();
        title = content.title();
        from = content.from();
        until = content.until();
        goals = content.goals();
        replaces = content.replaces();
        bodyProvinces = ofBody.toArray(String[]::new);
        see(province().stream().toList());
        maker = by;
        modifiedAt = now;
    }

    private void see(List<String> provinces) {
        readers = new Readers(Audience.of(provinces, List.of()));
    }

    RoadmapContent content() {
        return new RoadmapContent(body, title, from, until, goals, replaces);
    }

    /** A draft concerns its own province alone; what is adopted, every province of the body. */
    Audience audience() {
        return readers.audience();
    }

    UUID id() {
        return id;
    }

    RoadmapStatus status() {
        return status;
    }

    Optional<String> province() {
        return Optional.ofNullable(province);
    }

    /** Those of the body. */
    List<String> provinces() {
        return List.of(bodyProvinces);
    }

    @Nullable
    Instant adoptedAt() {
        return adoptedAt;
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

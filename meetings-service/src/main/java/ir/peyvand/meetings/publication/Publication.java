package ir.peyvand.meetings.publication;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.SearchTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The public twin of a meeting or a resolution. Only its verbs change it. */
@Entity
@Table(name = "publication")
class Publication {

    @Id
    private UUID id;

    @Column(name = "meeting_id")
    private @Nullable UUID meeting;

    @Column(name = "resolution_id")
    private @Nullable UUID resolution;

    @Convert(converter = PublicationStatusColumn.class)
    private PublicationStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText text;

    /** The words of title and text, as queries look for them. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column
    private String[] terms;

    private @Nullable String province;

    @Column(name = "happened_on")
    private @Nullable LocalDate happenedOn;

    /** What the record said when it was published. */
    @Column(name = "source_digest")
    private @Nullable String sourceDigest;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column
    private String maker;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Publication() {}

    @SuppressWarnings("NullAway.Init") // write() fills the text.
    Publication(PublicationSource source, WritePublication request, String maker, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        switch (source.kind()) {
            case MEETING -> this.meeting = source.id();
            case RESOLUTION -> this.resolution = source.id();
        }
        this.status = PublicationStatus.DRAFT;
        this.province = source.province().orElse(null);
        this.createdAt = now;
        write(request, maker, now);
    }

    /** What is published is taken back before it is written again, so that nothing changes under its readers unsaid. */
    void edit(WritePublication request, String by, Instant now) {
        if (status == PublicationStatus.PUBLISHED) {
            throw PublicationProblems.published();
        }
        write(request, by, now);
    }

    void publish(PublicationSource source, String digest, Instant now) {
        if (!source.settled()) {
            throw PublicationProblems.notSettled();
        }
        moveTo(PublicationStatus.PUBLISHED, now);
        sourceDigest = digest;
        happenedOn = source.on().orElse(null);
        publishedAt = now;
    }

    void unpublish(Instant now) {
        moveTo(PublicationStatus.UNPUBLISHED, now);
        publishedAt = null;
    }

    private void moveTo(PublicationStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw PublicationProblems.moveNotLegal(status, next);
        }
        status = next;
        modifiedAt = now;
    }

    private void write(WritePublication request, String by, Instant now) {
        title = request.title();
        text = request.text();
        var texts = new ArrayList<>(title.byLanguage().values());
        texts.addAll(text.byLanguage().values());
        terms = SearchTerms.of(texts).toArray(String[]::new);
        maker = by;
        modifiedAt = now;
    }

    UUID id() {
        return id;
    }

    RecordKind recordKind() {
        return meeting == null ? RecordKind.RESOLUTION : RecordKind.MEETING;
    }

    UUID recordId() {
        return meeting == null ? Objects.requireNonNull(resolution) : meeting;
    }

    PublicationStatus status() {
        return status;
    }

    boolean isPublished() {
        return status == PublicationStatus.PUBLISHED;
    }

    LocalizedText title() {
        return title;
    }

    LocalizedText text() {
        return text;
    }

    Optional<String> province() {
        return Optional.ofNullable(province);
    }

    @Nullable
    LocalDate happenedOn() {
        return happenedOn;
    }

    Optional<String> sourceDigest() {
        return Optional.ofNullable(sourceDigest);
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
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

package ir.peyvand.meetings.body;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who meets, decides and is answerable. Only its verbs change it. */
@Entity
@Table(name = "body")
class Body {

    @Id
    private UUID id;

    private String code;

    @Convert(converter = BodyKindColumn.class)
    private BodyKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @Column(name = "name_key")
    private String nameKey;

    @Column(name = "parent_id")
    private @Nullable UUID parent;

    private String[] provinces;
    private String[] countries;

    @Column(name = "founded_on")
    private @Nullable LocalDate foundedOn;

    @Column(name = "dissolved_on")
    private @Nullable LocalDate dissolvedOn;

    @Column
    private String maker;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Body() {}

    @SuppressWarnings("NullAway.Init") // write() fills the content.
    Body(String code, BodyContent content, String maker, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = code;
        this.kind = content.kind();
        this.createdAt = now;
        write(content, maker, now);
    }

    /** What kind of body it is stays: meetings and resolutions rest on it. */
    void edit(BodyContent content, String by, Instant now) {
        if (content.kind() != kind) {
            throw BodyProblems.kindStays(kind);
        }
        if (kind == BodyKind.REGIONAL_GROUP && !sameMembers(content)) {
            throw BodyProblems.compositionsDecide();
        }
        write(content, by, now);
    }

    /** Something about it changed that stands elsewhere: an alias, a seat, a composition. Two such changes in one tick of the clock are two versions. */
    void touch(Instant now) {
        modifiedAt = now.isAfter(modifiedAt) ? now : modifiedAt.plus(1, ChronoUnit.MICROS);
    }

    private boolean sameMembers(BodyContent content) {
        return content.provincesOrNone().equals(List.of(provinces))
                && content.countriesOrNone().equals(List.of(countries));
    }

    private void write(BodyContent content, String by, Instant now) {
        name = content.name();
        nameKey = BodyNameKey.of(content.name().best(LocalizedText.PERSIAN));
        parent = content.parent();
        provinces = content.provincesOrNone().toArray(String[]::new);
        countries = content.countriesOrNone().toArray(String[]::new);
        foundedOn = content.foundedOn();
        dissolvedOn = content.dissolvedOn();
        maker = by;
        modifiedAt = now;
    }

    /** As it was written; a regional group's members of a day are in its compositions. */
    BodyContent content() {
        return new BodyContent(kind, name, parent, List.of(provinces), List.of(countries), foundedOn, dissolvedOn);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    BodyKind kind() {
        return kind;
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

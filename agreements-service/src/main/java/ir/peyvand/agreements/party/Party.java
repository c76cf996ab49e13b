package ir.peyvand.agreements.party;

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
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who an agreement is made by or with. Only its verbs change it. */
@Entity
@Table(name = "party")
class Party {

    @Id
    private UUID id;

    @Convert(converter = PartyKindColumn.class)
    private PartyKind kind;

    @Convert(converter = PartyLevelColumn.class)
    private PartyLevel level;

    private @Nullable String province;
    private String country;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @Column(name = "name_key")
    private String nameKey;

    private @Nullable String registrar;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    private UUID survivor;

    @Column
    private String maker;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Party() {}

    /** @param registrar the province whose office registers it; null when it belongs to nobody in particular */
    @SuppressWarnings("NullAway.Init") // write() fills the content.
    Party(PartyContent content, @Nullable String registrar, String maker, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.survivor = id;
        this.registrar = registrar;
        this.createdAt = now;
        this.modifiedAt = now;
        write(content, maker);
    }

    void edit(PartyContent content, String by, Instant now) {
        requireNotMerged();
        write(content, by);
        step(now);
    }

    /** Something about it changed that stands elsewhere: an alias, another party that became this one. */
    void touch(Instant now) {
        requireNotMerged();
        step(now);
    }

    /** This party is the other one; what names it stays and means the other. */
    void mergeInto(Party other, Instant now) {
        requireNotMerged();
        other.requireNotMerged();
        if (id.equals(other.id)) {
            throw PartyProblems.mergedIntoItself();
        }
        if (level != other.level || !country.equals(other.country)) {
            throw PartyProblems.notTheSameLevel();
        }
        mergedInto = other.id;
        survivor = other.id;
        step(now);
    }

    private void requireNotMerged() {
        if (mergedInto != null) {
            throw PartyProblems.alreadyMerged(mergedInto);
        }
    }

    /** Every step brings a new version, even when the clock stands: what is kept of it is named by the version. */
    private void step(Instant now) {
        modifiedAt = now.isAfter(modifiedAt) ? now : modifiedAt.plus(1, ChronoUnit.MICROS);
    }

    private void write(PartyContent content, String by) {
        kind = content.kind();
        level = content.level();
        province = content.province();
        country = content.countryOrIran();
        name = content.name();
        nameKey = PartyNameKey.of(content.name().best(LocalizedText.PERSIAN));
        maker = by;
    }

    PartyContent content() {
        return new PartyContent(kind, level, province, country, name);
    }

    UUID id() {
        return id;
    }

    Optional<String> province() {
        return Optional.ofNullable(province);
    }

    Optional<String> registrar() {
        return Optional.ofNullable(registrar);
    }

    Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    UUID survivor() {
        return survivor;
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

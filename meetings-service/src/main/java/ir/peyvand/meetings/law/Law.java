package ir.peyvand.meetings.law;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A law. Its articles have tables of their own. */
@Entity
@Table(name = "law")
class Law {

    @Id
    private UUID id;

    private String reference;

    @Convert(converter = LawKindColumn.class)
    private LawKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private String number;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "issuing_body")
    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText issuingBody;

    private String source;
    private boolean illustrative;

    @Column
    private String folded;

    private String maker;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @jakarta.persistence.Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Law() {}

    @SuppressWarnings("NullAway.Init") // write fills the rest.
    Law(String reference, LawContent content, String maker, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.reference = reference;
        this.maker = maker;
        this.createdAt = now;
        write(content, now);
    }

    void edit(LawContent content, Instant now) {
        write(content, now);
    }

    /** One of its articles changed. */
    void touch(Instant now) {
        modifiedAt = now;
    }

    private void write(LawContent content, Instant now) {
        kind = content.kind();
        title = content.title();
        number = content.numberOrNone();
        issuedOn = content.issuedOn();
        issuingBody = content.issuingBody();
        source = content.source();
        illustrative = Boolean.TRUE.equals(content.illustrative());
        folded = LawRules.searched(reference, content);
        modifiedAt = now;
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    LawContent content() {
        return new LawContent(
                kind, title, number.isEmpty() ? null : number, issuedOn, issuingBody, source, illustrative);
    }

    boolean illustrative() {
        return illustrative;
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

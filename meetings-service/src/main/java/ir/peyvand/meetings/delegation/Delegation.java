package ir.peyvand.meetings.delegation;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Authority lent to a province. What acts have spent of its ceiling is not its own to write. */
@Entity
@Table(name = "delegation")
class Delegation {

    @Id
    private UUID id;

    private String reference;

    @Convert(converter = DelegationStatusColumn.class)
    private DelegationStatus status;

    private String province;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText purpose;

    @Column(name = "legal_basis")
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText legalBasis;

    @Column(name = "law_id")
    private @Nullable UUID law;

    @Column(name = "requested_from")
    @JdbcTypeCode(SqlTypes.JSON)
    private GrantingAuthority requestedFrom;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] subjects;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] countries;

    private @Nullable BigDecimal ceiling;

    private @Nullable String currency;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Embedded
    private @Nullable DelegationDecision decision;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] origins;

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
    protected Delegation() {}

    @SuppressWarnings("NullAway.Init") // write fills the rest.
    Delegation(String reference, String province, DelegationContent content, String maker, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.reference = reference;
        this.status = DelegationStatus.REQUESTED;
        this.province = province;
        this.maker = maker;
        this.createdAt = now;
        write(content, now);
    }

    /** While it is requested; whoever writes it last has made it. */
    void edit(DelegationContent content, String by, Instant now) {
        if (status != DelegationStatus.REQUESTED) {
            throw DelegationProblems.onlyRequestsChange(status);
        }
        maker = by;
        write(content, now);
    }

    private void write(DelegationContent content, Instant now) {
        title = content.title();
        purpose = content.purpose();
        legalBasis = content.legalBasis();
        law = content.law();
        requestedFrom = content.requestedFrom();
        subjects = content.subjectsOrAll().toArray(String[]::new);
        countries = content.countriesOrHome().toArray(String[]::new);
        limit(content.ceiling());
        validFrom = content.validFrom();
        validUntil = content.validUntil();
        origins = content.originsOrNone().toArray(String[]::new);
        folded = DelegationRules.searched(reference, content);
        modifiedAt = now;
    }

    /** The rules have found the terms to be within what was asked for. */
    void grant(GrantDelegation terms, String by, Instant now) {
        moveTo(DelegationStatus.GRANTED, now);
        decision = DelegationDecision.granted(
                Objects.requireNonNullElse(terms.grantedBy(), requestedFrom), terms.document(), by, now);
        if (terms.ceiling() != null) {
            limit(terms.ceiling());
        }
        validFrom = Objects.requireNonNullElse(terms.validFrom(), validFrom);
        validUntil = Objects.requireNonNullElse(terms.validUntil(), validUntil);
    }

    void refuse(String reason, String by, Instant now) {
        moveTo(DelegationStatus.REFUSED, now);
        decision = DelegationDecision.refused(reason, by, now);
    }

    void withdraw(Instant now) {
        moveTo(DelegationStatus.WITHDRAWN, now);
    }

    /** @param today the first day on which it no longer holds */
    void revoke(String reason, LocalDate today, String by, Instant now) {
        if (status.on(today, validUntil) == DelegationStatus.EXPIRED) {
            throw DelegationProblems.moveNotLegal(DelegationStatus.EXPIRED, DelegationStatus.REVOKED);
        }
        moveTo(DelegationStatus.REVOKED, now);
        decision =
                Objects.requireNonNull(decision, "what was granted was decided").revoked(today, reason, by, now);
    }

    /** Something was said about it. */
    void touch(Instant now) {
        modifiedAt = now;
    }

    private void limit(@Nullable Money money) {
        ceiling = money == null ? null : money.amount().setScale(2);
        currency = money == null ? null : money.currency();
    }

    private void moveTo(DelegationStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw DelegationProblems.moveNotLegal(status, next);
        }
        status = next;
        modifiedAt = now;
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    DelegationStatus status() {
        return status;
    }

    String province() {
        return province;
    }

    DelegationContent content() {
        return new DelegationContent(
                title,
                purpose,
                legalBasis,
                law,
                requestedFrom,
                List.of(subjects),
                List.of(countries),
                ceiling == null || currency == null ? null : new Money(ceiling, currency),
                validFrom,
                validUntil,
                List.of(origins));
    }

    /** What came of the request; empty before. */
    Optional<DecisionView> decision() {
        return Optional.ofNullable(decision).map(DelegationDecision::view);
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

package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PersianText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What an agreement says, as the table keeps it; the parties stand in a table of their own. */
@Embeddable
class AgreementBody {

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @Column(name = "title_key")
    private String titleKey;

    @JdbcTypeCode(SqlTypes.JSON)
    private Clauses clauses;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] provinces;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] countries;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "subject_areas")
    private String[] subjectAreas;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @Convert(converter = RenewalColumn.class)
    private Renewal renewal;

    private @Nullable UUID parent;

    @Column(name = "follows_parent")
    private boolean followsParent;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] languages;

    @Column(name = "prevailing_language")
    private @Nullable String prevailingLanguage;

    @Column(name = "expected_direct_jobs")
    private @Nullable Integer expectedDirectJobs;

    @Column(name = "expected_investment")
    private @Nullable BigDecimal expectedInvestment;

    private @Nullable String currency;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] origins;

    @Column(name = "statement_of_need")
    private @Nullable String statementOfNeed;

    private @Nullable String basis;

    @SuppressWarnings("NullAway.Init") // Hibernate or write() fills the fields.
    protected AgreementBody() {}

    static AgreementBody of(AgreementContent content, Involvement involved) {
        var body = new AgreementBody();
        body.write(content, involved);
        return body;
    }

    void write(AgreementContent content, Involvement involved) {
        title = content.title();
        titleKey = PersianText.skeleton(content.title().best(LocalizedText.PERSIAN));
        clauses = new Clauses(content.clauses() == null ? List.of() : content.clauses());
        provinces = involved.provinces().toArray(String[]::new);
        countries = involved.countries().toArray(String[]::new);
        subjectAreas = content.subjectAreasOrNone().stream().distinct().toArray(String[]::new);
        validFrom = content.validFrom();
        validUntil = content.validUntil();
        renewal = content.renewalOrNone();
        parent = content.parent();
        followsParent = content.followsParent() == null || content.followsParent();
        languages = content.languagesOrPersian().stream().distinct().toArray(String[]::new);
        prevailingLanguage = content.prevailingLanguage();
        expectedDirectJobs = content.expectedDirectJobs();
        Optional<Money> money = Optional.ofNullable(content.expectedInvestment());
        expectedInvestment = money.map(Money::amount).orElse(null);
        currency = money.map(Money::currency).orElse(null);
        origins = content.origins() == null
                ? new String[0]
                : content.origins().stream().distinct().toArray(String[]::new);
        statementOfNeed = content.statementOfNeed();
        basis = content.basis();
    }

    void extendTo(LocalDate until) {
        validUntil = until;
    }

    AgreementContent content(List<AgreementParty> parties) {
        return new AgreementContent(
                title,
                clauses.all().isEmpty() ? null : clauses.all(),
                parties,
                list(provinces),
                list(countries),
                list(subjectAreas),
                validFrom,
                validUntil,
                renewal,
                parent,
                followsParent,
                list(languages),
                prevailingLanguage,
                expectedDirectJobs,
                expectedInvestment == null || currency == null ? null : new Money(expectedInvestment, currency),
                list(origins),
                statementOfNeed,
                basis);
    }

    private static List<String> list(String[] array) {
        return List.copyOf(Arrays.asList(array));
    }

    List<String> provinces() {
        return list(provinces);
    }

    List<String> countries() {
        return list(countries);
    }

    Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }

    Renewal renewal() {
        return renewal;
    }

    boolean followsParent() {
        return followsParent;
    }
}

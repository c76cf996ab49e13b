package ir.peyvand.agreements.fate;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.agreements.agreement.AgreementKind;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A campaign over old documents. Its scope stands from the beginning; its deadline may be put off. */
@Entity
@Table(name = "campaign")
class Campaign {

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] provinces;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] countries;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] kinds;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    private LocalDate deadline;

    @Convert(converter = CampaignStatusColumn.class)
    private CampaignStatus status;

    private String maker;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Campaign() {}

    Campaign(CreateCampaign request, LocalDate today, String maker, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.name = request.name();
        this.provinces = request.provincesOrAll().stream().distinct().toArray(String[]::new);
        this.countries = request.countriesOrAll().stream().distinct().toArray(String[]::new);
        this.kinds = request.kindsOrAll().stream()
                .distinct()
                .map(AgreementKind::code)
                .toArray(String[]::new);
        this.openedOn = today;
        this.deadline = request.deadline();
        this.status = CampaignStatus.OPEN;
        this.maker = maker;
        this.createdAt = now;
        this.modifiedAt = now;
    }

    void extend(LocalDate until, Instant now) {
        if (status != CampaignStatus.OPEN) {
            throw CampaignProblems.closed();
        }
        if (!until.isAfter(deadline)) {
            throw CampaignProblems.notLater(deadline);
        }
        deadline = until;
        modifiedAt = now;
    }

    void close(Instant now) {
        moveTo(CampaignStatus.CLOSED, now);
        closedAt = now;
    }

    private void moveTo(CampaignStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw CampaignProblems.closed();
        }
        status = next;
        modifiedAt = now;
    }

    UUID id() {
        return id;
    }

    LocalizedText name() {
        return name;
    }

    List<String> provinces() {
        return List.copyOf(Arrays.asList(provinces));
    }

    List<String> countries() {
        return List.copyOf(Arrays.asList(countries));
    }

    List<AgreementKind> kinds() {
        return Arrays.stream(kinds).map(AgreementKind.BY_CODE::get).toList();
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate deadline() {
        return deadline;
    }

    CampaignStatus status() {
        return status;
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

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    long version() {
        return version;
    }
}

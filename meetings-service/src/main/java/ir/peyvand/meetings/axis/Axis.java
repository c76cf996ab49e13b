package ir.peyvand.meetings.axis;

import com.github.f4b6a3.uuid.UuidCreator;
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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An axis. Only its verbs change it, and only {@link AxisStatus} says which state may follow. */
@Entity
@Table(name = "axis")
class Axis {

    @Id
    private UUID id;

    private String reference;

    @Column(name = "meeting_id")
    private @Nullable UUID meeting;

    private @Nullable Integer number;

    @Convert(converter = AxisStatusColumn.class)
    private AxisStatus status;

    @Embedded
    private AxisWording wording;

    private @Nullable String province;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] concerned;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] countries;

    @Embedded
    private Readers readers;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    private int weight;

    private String maker;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Axis() {}

    /** @param province whose office brings it; null for the committee */
    @SuppressWarnings("NullAway.Init") // write() fills the content.
    Axis(String reference, AxisContent content, @Nullable String province, String maker, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.reference = reference;
        this.province = province;
        this.status = AxisStatus.DRAFT;
        this.maker = maker;
        this.createdAt = now;
        see(AxisAudiences.ofDraft(province));
        write(content, now);
    }

    /** One of a file, submitted. */
    Axis(ImportedAxis imported, String maker, Instant now) {
        this(imported.reference(), imported.content(), imported.province(), maker, now);
        this.id = imported.id();
        this.number = imported.number();
        submit(now);
    }

    void edit(AxisContent content, Instant now) {
        if (status != AxisStatus.DRAFT) {
            throw AxisProblems.onlyDraftsChange(status);
        }
        write(content, now);
    }

    /** From now on its text is final. */
    void submit(Instant now) {
        moveTo(AxisStatus.SUBMITTED, now);
        submittedAt = now;
    }

    void withdraw(Instant now) {
        moveTo(AxisStatus.WITHDRAWN, now);
    }

    /** It goes on in another axis. */
    void mergeInto(UUID other, Instant now) {
        moveTo(AxisStatus.MERGED, now);
        mergedInto = other;
        number = null;
    }

    /** It stands by itself again. */
    void split(Instant now) {
        if (status != AxisStatus.MERGED) {
            throw AxisProblems.notMerged(status);
        }
        moveTo(AxisStatus.SUBMITTED, now);
        mergedInto = null;
    }

    /** It stands in the package of its meeting from now on. */
    void adopt(int place, Instant now) {
        moveTo(AxisStatus.ADOPTED, now);
        number = place;
    }

    /** A meeting is to take it up. */
    void takeUp(UUID by, Instant now) {
        if (status != AxisStatus.SUBMITTED) {
            throw AxisProblems.onlySubmittedOnesAreTakenUp(status);
        }
        meeting = by;
        number = null;
        modifiedAt = now;
    }

    /** Its meeting does not take it up after all. */
    void release(Instant now) {
        if (status != AxisStatus.SUBMITTED || meeting == null) {
            throw AxisProblems.notOnAMeeting(status);
        }
        meeting = null;
        number = null;
        modifiedAt = now;
    }

    /** Others stand behind it as well, or no longer do. */
    void weigh(AxisWeight sponsors, Collection<String> places, Collection<String> abroad, Instant now) {
        weight = sponsors.value();
        concerned = sorted(places);
        countries = sorted(abroad);
        modifiedAt = now;
    }

    /** Who may know of it from now on. */
    void see(Audience audience) {
        readers = new Readers(audience);
    }

    private void moveTo(AxisStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw AxisProblems.moveNotLegal(status, next);
        }
        status = next;
        modifiedAt = now;
    }

    private void write(AxisContent content, Instant now) {
        wording = new AxisWording(content, province);
        concerned = sorted(content.provincesOrNone());
        countries = sorted(content.countriesOrNone());
        meeting = content.meeting();
        weight = AxisRules.weightAlone(Optional.ofNullable(province), content).value();
        modifiedAt = now;
    }

    private static String[] sorted(Collection<String> codes) {
        return codes.stream().distinct().sorted().toArray(String[]::new);
    }

    AxisContent content() {
        return wording.content(List.of(concerned), List.of(countries), meeting);
    }

    Audience audience() {
        return readers.audience();
    }

    UUID id() {
        return id;
    }

    String reference() {
        return reference;
    }

    Optional<String> province() {
        return Optional.ofNullable(province);
    }

    Optional<UUID> meeting() {
        return Optional.ofNullable(meeting);
    }

    Optional<Integer> number() {
        return Optional.ofNullable(number);
    }

    Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    AxisStatus status() {
        return status;
    }

    String maker() {
        return maker;
    }

    int weight() {
        return weight;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
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

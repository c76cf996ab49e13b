package ir.peyvand.meetings.action;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.money.PlainNumber;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One thing to be done for a resolution. Only its verbs change it. */
@Entity
@Table(name = "resolution_action")
class Action {

    @Id
    private UUID id;

    @Column(name = "resolution_id")
    private UUID resolution;

    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private BigDecimal weight;
    private String assignee;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private BigDecimal progress;

    @Column
    private String maker;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Action() {}

    @SuppressWarnings("NullAway.Init") // plan() fills the others.
    Action(UUID resolution, int position, PlannedAction planned, String maker, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.resolution = resolution;
        this.progress = BigDecimal.ZERO;
        this.maker = maker;
        this.createdAt = now;
        plan(position, planned, now);
    }

    final void plan(int place, PlannedAction planned, Instant now) {
        position = place;
        title = planned.title();
        weight = planned.weight();
        assignee = planned.assignee();
        dueOn = planned.dueOn();
        modifiedAt = now;
    }

    /** How far it is now. */
    void report(BigDecimal reached, Instant now) {
        progress = reached;
        modifiedAt = now;
    }

    ActionView view() {
        return new ActionView(
                id,
                "urn:peyvand:" + ActionView.TYPE + ":" + id,
                resolution,
                position,
                title,
                PlainNumber.of(weight),
                assignee,
                dueOn,
                PlainNumber.of(progress),
                createdAt,
                modifiedAt,
                version);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}

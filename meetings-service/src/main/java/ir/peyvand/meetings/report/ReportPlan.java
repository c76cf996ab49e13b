package ir.peyvand.meetings.report;

import ir.peyvand.kit.time.Frequency;
import ir.peyvand.kit.time.ReportSchedule;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** When the owner of a resolution reports. */
@Entity
@Table(name = "resolution_report_plan")
class ReportPlan {

    @Id
    @Column(name = "resolution_id")
    private UUID resolution;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Convert(converter = FrequencyColumn.class)
    private Frequency frequency;

    @Column
    private String maker;

    @Column(name = "modified_at")
    private Instant modifiedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected ReportPlan() {}

    @SuppressWarnings("NullAway.Init") // plan() fills the others.
    ReportPlan(UUID resolution, ReportSchedule schedule, String by, Instant now) {
        this.resolution = resolution;
        plan(schedule, by, now);
    }

    final void plan(ReportSchedule schedule, String by, Instant now) {
        schedule.fault().ifPresent(fault -> {
            throw ReportProblems.planDoesNotFit(fault);
        });
        startsOn = schedule.startsOn();
        endsOn = schedule.endsOn();
        frequency = schedule.frequency();
        maker = by;
        modifiedAt = now;
    }

    ReportSchedule schedule() {
        return new ReportSchedule(startsOn, endsOn, frequency);
    }

    Instant modifiedAt() {
        return modifiedAt;
    }

    long version() {
        return version;
    }
}

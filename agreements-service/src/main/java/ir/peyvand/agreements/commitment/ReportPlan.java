package ir.peyvand.agreements.commitment;

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
import java.util.List;
import java.util.UUID;

/** When the parties of an agreement report. */
@Entity
@Table(name = "report_plan")
class ReportPlan {

    @Id
    @Column(name = "agreement_id")
    private UUID agreement;

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

    @SuppressWarnings("NullAway.Init") // set() fills the fields.
    ReportPlan(UUID agreement, PlanReports request, String by, Instant now) {
        this.agreement = agreement;
        plan(request, by, now);
    }

    final void plan(PlanReports request, String by, Instant now) {
        new ReportSchedule(request.startsOn(), request.endsOn(), request.frequency())
                .fault()
                .ifPresent(ReportPlan::refuse);
        startsOn = request.startsOn();
        endsOn = request.endsOn();
        frequency = request.frequency();
        maker = by;
        modifiedAt = now;
    }

    private static void refuse(ReportSchedule.Fault fault) {
        throw switch (fault) {
            case END_BEFORE_BEGINNING ->
                CommitmentProblems.planDoesNotFit("پایان پیش از آغاز است", "The end is before the beginning");
            case TOO_LONG ->
                CommitmentProblems.planDoesNotFit("برنامه درازتر از سی سال است", "The plan is longer than 30 years");
        };
    }

    List<LocalDate> days() {
        return new ReportSchedule(startsOn, endsOn, frequency).days();
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    Frequency frequency() {
        return frequency;
    }

    Instant modifiedAt() {
        return modifiedAt;
    }

    long version() {
        return version;
    }
}

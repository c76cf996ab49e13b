package ir.peyvand.meetings.report;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.time.ReportSchedule;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.resolution.ResolutionPartHistory;
import ir.peyvand.meetings.resolution.ResolutionSteps;
import ir.peyvand.meetings.resolution.ResolutionView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans of reports and the days they make. Everything here runs in the transaction of a use case. */
@ApplicationScoped
class ReportPlanning {

    private final ReportPlanRepository plans;
    private final ReportRepository reports;
    private final ReportWork work;
    private final ResolutionSteps steps;
    private final ResolutionPartHistory history;
    private final Clock clock;

    ReportPlanning(
            ReportPlanRepository plans,
            ReportRepository reports,
            ReportWork work,
            ResolutionSteps steps,
            ResolutionPartHistory history,
            Clock clock) {
        this.plans = plans;
        this.reports = reports;
        this.work = work;
        this.steps = steps;
        this.history = history;
        this.clock = clock;
    }

    Optional<ReportPlanView> find(UUID resolution) {
        return plans.findByIdOptional(resolution).map(plan -> view(resolution, plan));
    }

    /** The first plan needs no version; one that exists does. */
    ReportPlanView plan(ResolutionView resolution, @Nullable String ifMatch, PlanReports request, Caller caller) {
        Instant now = clock.instant();
        UUID id = resolution.id();
        Optional<ReportPlan> known = plans.findByIdOptional(id);
        ReportPlanView before = known.map(plan -> view(id, plan)).orElse(null);
        ReportPlan plan = known.orElseGet(() -> new ReportPlan(id, request.schedule(), caller.subject(), now));
        if (before == null) {
            plans.persist(plan);
        } else {
            Version.requireMatch(ifMatch, plan.version());
            plan.plan(request.schedule(), caller.subject(), now);
        }
        plans.flush();
        work.leave(id);
        makeDays(id, plan.schedule(), now);
        ReportPlanView after = view(id, plan);
        history.written(
                resolution, ReportPlanView.TYPE, id, before, after, after.version(), "planned", caller, now, null);
        follow(resolution, true, caller);
        return after;
    }

    /** @param light whether the light of the resolution may have become another */
    void follow(ResolutionView resolution, boolean light, Caller caller) {
        if (light) {
            steps.reported(resolution.id(), reportedOn(resolution.id()), "reports-followed", caller);
        }
        work.follow(resolution);
    }

    /** When a report was last accepted, or from when one is expected; empty once all are. */
    private Optional<LocalDate> reportedOn(UUID resolution) {
        if (reports.open(resolution).isEmpty()) {
            return Optional.empty();
        }
        return lastAccepted(resolution)
                .or(() -> plans.findByIdOptional(resolution)
                        .map(plan -> plan.schedule().startsOn()));
    }

    private Optional<LocalDate> lastAccepted(UUID resolution) {
        return reports.lastAccepted(resolution).map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    private void makeDays(UUID resolution, ReportSchedule schedule, Instant now) {
        reports.removeUnwritten(resolution);
        var written = new HashSet<>(reports.daysOf(resolution));
        schedule.days().stream()
                .filter(day -> !written.contains(day))
                .forEach(day -> reports.persist(new Report(resolution, day, now)));
        reports.flush();
    }

    private ReportPlanView view(UUID resolution, ReportPlan plan) {
        ReportSchedule schedule = plan.schedule();
        return new ReportPlanView(
                resolution,
                schedule.startsOn(),
                schedule.endsOn(),
                schedule.frequency(),
                lastAccepted(resolution).orElse(null),
                reports.nextDue(resolution).map(report -> report.view().dueOn()).orElse(null),
                (int) reports.countOf(resolution),
                plan.modifiedAt(),
                plan.version());
    }
}

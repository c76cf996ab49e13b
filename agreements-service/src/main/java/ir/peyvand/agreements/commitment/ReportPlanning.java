package ir.peyvand.agreements.commitment;

import ir.peyvand.agreements.agreement.DependentHistory;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans of reports and the days they make. Everything here runs in the transaction of a use case. */
@ApplicationScoped
class ReportPlanning {

    private final ReportPlanRepository plans;
    private final ReportRepository reports;
    private final ReportLights lights;
    private final DependentHistory history;
    private final Clock clock;

    ReportPlanning(
            ReportPlanRepository plans,
            ReportRepository reports,
            ReportLights lights,
            DependentHistory history,
            Clock clock) {
        this.plans = plans;
        this.reports = reports;
        this.lights = lights;
        this.history = history;
        this.clock = clock;
    }

    Optional<ReportPlanView> find(UUID agreement) {
        return plans.findByIdOptional(agreement).map(plan -> view(agreement, plan));
    }

    /** The first plan needs no version; one that exists does. */
    ReportPlanView plan(UUID agreement, @Nullable String ifMatch, PlanReports request, Caller caller) {
        Instant now = clock.instant();
        Optional<ReportPlan> known = plans.findByIdOptional(agreement);
        ReportPlanView before = known.map(plan -> view(agreement, plan)).orElse(null);
        ReportPlan plan = known.orElseGet(() -> new ReportPlan(agreement, request, caller.subject(), now));
        if (before == null) {
            plans.persist(plan);
        } else {
            Version.requireMatch(ifMatch, plan.version());
            plan.plan(request, caller.subject(), now);
        }
        plans.flush();
        makeDays(agreement, plan, now);
        ReportPlanView after = view(agreement, plan);
        history.append(
                agreement, ReportPlanView.TYPE, agreement, "planned", before, after, after.version(), caller, now);
        return after;
    }

    private void makeDays(UUID agreement, ReportPlan plan, Instant now) {
        reports.removeUnwritten(agreement);
        var written = new HashSet<>(reports.daysOf(agreement));
        plan.days().stream()
                .filter(day -> !written.contains(day))
                .forEach(day -> reports.persist(new ProgressReport(agreement, day, now)));
        reports.flush();
    }

    private ReportPlanView view(UUID agreement, ReportPlan plan) {
        LocalDate today = LocalDate.now(clock);
        Optional<LocalDate> accepted =
                reports.lastAccepted(agreement).map(moment -> LocalDate.ofInstant(moment, ZoneOffset.UTC));
        long age = Math.max(0, ChronoUnit.DAYS.between(accepted.orElse(plan.startsOn()), today));
        Light light =
                reports.isOpen(agreement) ? lights.on(plan.frequency(), today).light(age) : Light.GREEN;
        return new ReportPlanView(
                agreement,
                plan.startsOn(),
                plan.endsOn(),
                plan.frequency(),
                light,
                age,
                accepted.orElse(null),
                reports.nextDue(agreement).orElse(null),
                (int) reports.countOf(agreement),
                plan.modifiedAt(),
                plan.version());
    }
}

package ir.peyvand.meetings.demo;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.time.Frequency;
import ir.peyvand.meetings.action.ActionPlanView;
import ir.peyvand.meetings.action.ActionService;
import ir.peyvand.meetings.action.PlanActions;
import ir.peyvand.meetings.action.PlannedAction;
import ir.peyvand.meetings.action.ReportAction;
import ir.peyvand.meetings.deadline.DeadlineChangeService;
import ir.peyvand.meetings.deadline.DeadlineChangeView;
import ir.peyvand.meetings.deadline.RequestDeadlineChange;
import ir.peyvand.meetings.evidence.EvidenceService;
import ir.peyvand.meetings.evidence.EvidenceView;
import ir.peyvand.meetings.evidence.SubmitEvidence;
import ir.peyvand.meetings.report.PlanReports;
import ir.peyvand.meetings.report.ReportService;
import ir.peyvand.meetings.report.ReportView;
import ir.peyvand.meetings.report.SubmitReport;
import ir.peyvand.meetings.resolution.AdoptResolution;
import ir.peyvand.meetings.resolution.Owner;
import ir.peyvand.meetings.resolution.ReasonedMove;
import ir.peyvand.meetings.resolution.RegisterResolution;
import ir.peyvand.meetings.resolution.ResolutionContent;
import ir.peyvand.meetings.resolution.ResolutionMoves;
import ir.peyvand.meetings.resolution.ResolutionService;
import ir.peyvand.meetings.resolution.ResolutionStatus;
import ir.peyvand.meetings.resolution.ResolutionView;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings a resolution of the demonstration to its state, step by step, as the offices would. */
@ApplicationScoped
class SampleStory {

    /** Any version: nobody else knows of the record yet. */
    private static final String ANY = "*";

    private final ResolutionService resolutions;
    private final ResolutionMoves moves;
    private final ActionService actions;
    private final ReportService reports;
    private final DeadlineChangeService deadlines;
    private final EvidenceService evidence;
    private final Clock clock;

    SampleStory(
            ResolutionService resolutions,
            ResolutionMoves moves,
            ActionService actions,
            ReportService reports,
            DeadlineChangeService deadlines,
            EvidenceService evidence,
            Clock clock) {
        this.resolutions = resolutions;
        this.moves = moves;
        this.actions = actions;
        this.reports = reports;
        this.deadlines = deadlines;
        this.evidence = evidence;
        this.clock = clock;
    }

    void tell(SampleResolution sample, UUID deciding, UUID lead) {
        Caller writer = caller(sample.province() == null ? Role.COMMITTEE : Role.SECRETARIAT, sample.province(), "");
        ResolutionView registered = resolutions.register(
                new RegisterResolution(sample.province(), content(sample, deciding, lead)), writer);
        String id = registered.id().toString();
        switch (sample.until()) {
            case PROPOSED -> {
                // it waits for the decision
            }
            case POSTPONED -> moves.postpone(id, ANY, new ReasonedMove("اعضا گزارش کارشناسی خواستند"), writer);
            case REJECTED -> moves.reject(id, ANY, new ReasonedMove("اعتبار آن در دست شورا نیست"), writer);
            case WITHDRAWN -> moves.withdraw(id, ANY, new ReasonedMove("پیشنهاد دیگری جای آن را گرفت"), writer);
            case ADOPTED -> adopt(id, sample, writer);
            case IN_PROGRESS, DONE, VERIFIED -> {
                adopt(id, sample, writer);
                carryOut(id, sample, writer);
            }
        }
    }

    private ResolutionContent content(SampleResolution sample, UUID deciding, UUID lead) {
        return new ResolutionContent(
                sample.title(),
                sample.text(),
                deciding,
                null,
                null,
                sample.workingGroup(),
                null,
                lead,
                null,
                new Owner(sample.office(), lead, null, sample.person()),
                today().plusDays(sample.dueInDays()),
                sample.evidenceType(),
                sample.ladder(),
                null,
                null);
    }

    private void adopt(String id, SampleResolution sample, Caller writer) {
        moves.adopt(id, ANY, new AdoptResolution(today().minusDays(sample.decidedDaysAgo()), null), writer);
    }

    private void carryOut(String id, SampleResolution sample, Caller writer) {
        Caller checker = caller(sample.province() == null ? Role.COMMITTEE : Role.GOVERNORATE, sample.province(), "-2");
        moves.start(id, ANY, writer);
        act(id, sample, writer);
        report(id, sample, writer, checker);
        if (sample.deadlineInDays() != null) {
            DeadlineChangeView asked = deadlines.request(
                    id,
                    new RequestDeadlineChange(
                            today().plusDays(sample.deadlineInDays()), "ماشین‌آلات دیرتر از برنامه می‌رسد"),
                    writer);
            deadlines.approve(id, asked.id().toString(), ANY, checker);
        }
        if (sample.until() != ResolutionStatus.IN_PROGRESS) {
            EvidenceView shown = evidence.submit(
                    id,
                    new SubmitEvidence(
                            sample.evidenceType(), null, "نامهٔ شمارهٔ ۱۲۴/۵", "گزارش پایان کار", today().minusDays(1)),
                    writer);
            evidence.complete(id, ANY, writer);
            if (sample.until() == ResolutionStatus.VERIFIED) {
                evidence.accept(id, shown.id().toString(), ANY, checker);
            }
        }
    }

    private void act(String id, SampleResolution sample, Caller writer) {
        LocalDate due = resolutions.find(id, writer).dueOn();
        if (sample.actions().isEmpty() || due == null) {
            return;
        }
        List<PlannedAction> plan = sample.actions().stream()
                .map(action -> new PlannedAction(null, action.title(), action.weight(), sample.office(), due))
                .toList();
        ActionPlanView planned = actions.plan(id, ANY, new PlanActions(plan), writer);
        for (int i = 0; i < plan.size(); i++) {
            BigDecimal reached = sample.actions().get(i).progress();
            if (reached.signum() > 0) {
                String action = planned.actions().get(i).id().toString();
                actions.report(id, action, ANY, new ReportAction(reached, "کار پیش رفت", null), writer);
            }
        }
    }

    private void report(String id, SampleResolution sample, Caller writer, Caller checker) {
        if (sample.reports() == null) {
            return;
        }
        LocalDate first = today().minusDays(sample.decidedDaysAgo()).plusMonths(1);
        reports.plan(id, null, new PlanReports(first, first.plusMonths(11), Frequency.MONTHLY), writer);
        List<ReportView> due = reports.list(id, new PageRequest(sample.reports() + 1, null), writer)
                .items();
        for (ReportView report : due.subList(0, sample.reports())) {
            String one = report.id().toString();
            reports.submit(id, one, ANY, new SubmitReport("کار برابر برنامه پیش رفت", null), writer);
            reports.accept(id, one, ANY, checker);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Caller caller(Role role, @Nullable String province, String person) {
        String name =
                "demo-" + role.claim() + (province == null ? "" : "-" + province.substring("IR-".length())) + person;
        return new Caller(
                name, "demo-data", Set.of(role), Optional.ofNullable(province), Optional.empty(), Optional.empty());
    }
}

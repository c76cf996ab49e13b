package ir.peyvand.meetings.report;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.version.RecordId;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.resolution.ResolutionAccess;
import ir.peyvand.meetings.resolution.ResolutionPartHistory;
import ir.peyvand.meetings.resolution.ResolutionProblems;
import ir.peyvand.meetings.resolution.ResolutionService;
import ir.peyvand.meetings.resolution.ResolutionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The use cases of reports and their transactions. Who may not know of the resolution gets 404. */
@ApplicationScoped
public class ReportService {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private final ResolutionService resolutions;
    private final ReportPlanning planning;
    private final ReportRepository repository;
    private final ResolutionPartHistory history;
    private final Cursors cursors;
    private final Clock clock;

    ReportService(
            ResolutionService resolutions,
            ReportPlanning planning,
            ReportRepository repository,
            ResolutionPartHistory history,
            Cursors cursors,
            Clock clock) {
        this.resolutions = resolutions;
        this.planning = planning;
        this.repository = repository;
        this.history = history;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    public ReportPlanView plan(String id, Caller caller) {
        return planning.find(resolutions.find(id, caller).id()).orElseThrow(ReportProblems::noPlan);
    }

    /** The first plan needs no version; one that exists does. */
    @Transactional
    public ReportPlanView plan(String id, @Nullable String ifMatch, PlanReports request, Caller caller) {
        ResolutionView resolution = resolutions.find(id, caller);
        if (!ResolutionAccess.mayWrite(caller, resolution)) {
            throw Problems.forbidden();
        }
        requireLive(resolution);
        return planning.plan(resolution, ifMatch, request, caller);
    }

    /** In the order of their days. */
    @Transactional
    public Page<ReportView> list(String id, PageRequest page, Caller caller) {
        UUID resolution = resolutions.find(id, caller).id();
        String query = "resolution-reports " + resolution;
        LocalDate after = page.cursor() == null
                ? FIRST_DAY
                : LocalDate.parse(cursors.open(query, page.cursor()).getFirst());
        List<ReportView> found = repository.listOf(resolution, after, page.limit() + 1).stream()
                .map(Report::view)
                .toList();
        boolean more = found.size() > page.limit();
        List<ReportView> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? cursors.seal(query, List.of(shown.getLast().dueOn().toString())) : null;
        return Page.of(shown, next, Total.exact(repository.countOf(resolution)));
    }

    @Transactional
    public ReportView find(String resolution, String report, Caller caller) {
        return known(resolutions.find(resolution, caller), report).view();
    }

    /** By whoever carries the resolution out. */
    @Transactional
    public ReportView submit(
            String id, String reportId, @Nullable String ifMatch, SubmitReport request, Caller caller) {
        ResolutionView resolution = resolutions.find(id, caller);
        if (!ResolutionAccess.mayCarryOut(caller, resolution)) {
            throw Problems.forbidden();
        }
        return change(
                resolution,
                reportId,
                ifMatch,
                "submitted",
                null,
                caller,
                (report, now) -> report.submit(request, caller.subject(), now));
    }

    @Transactional
    public ReportView accept(String id, String reportId, @Nullable String ifMatch, Caller caller) {
        ResolutionView resolution = judged(id, caller);
        return change(
                resolution,
                reportId,
                ifMatch,
                "accepted",
                null,
                caller,
                (report, now) -> report.accept(caller.subject(), now));
    }

    @Transactional
    public ReportView refuse(String id, String reportId, @Nullable String ifMatch, String reason, Caller caller) {
        ResolutionView resolution = judged(id, caller);
        return change(
                resolution,
                reportId,
                ifMatch,
                "refused",
                reason,
                caller,
                (report, now) -> report.refuse(reason, caller.subject(), now));
    }

    private ResolutionView judged(String id, Caller caller) {
        ResolutionView resolution = resolutions.find(id, caller);
        if (!ResolutionAccess.mayVerify(caller, resolution)) {
            throw Problems.forbidden();
        }
        if (ResolutionAccess.isOwner(caller, resolution)) {
            throw ResolutionProblems.makerIsChecker();
        }
        return resolution;
    }

    private ReportView change(
            ResolutionView resolution,
            String reportId,
            @Nullable String ifMatch,
            String verb,
            @Nullable String reason,
            Caller caller,
            BiConsumer<Report, Instant> move) {
        Report report = known(resolution, reportId);
        Version.requireMatch(ifMatch, report.version());
        requireLive(resolution);
        ReportView before = report.view();
        Instant now = clock.instant();
        move.accept(report, now);
        repository.flush();
        ReportView after = report.view();
        history.written(
                resolution, ReportView.TYPE, after.id(), before, after, after.version(), verb, caller, now, reason);
        planning.follow(resolution, after.status() == ReportStatus.ACCEPTED, caller);
        return after;
    }

    private static void requireLive(ResolutionView resolution) {
        if (!resolution.status().isLive()) {
            throw ResolutionProblems.notLive(resolution.status());
        }
    }

    private Report known(ResolutionView resolution, String id) {
        return RecordId.parse(id)
                .flatMap(known -> repository.findOf(resolution.id(), known))
                .orElseThrow(Problems::notFound);
    }
}

package ir.peyvand.agreements.commitment;

import ir.peyvand.agreements.agreement.AgreementAccess;
import ir.peyvand.agreements.agreement.AgreementService;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.AgreementVisibility;
import ir.peyvand.agreements.agreement.DependentHistory;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.version.RecordId;
import ir.peyvand.kit.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The use cases of reports and their plans. Who may not know of the agreement gets 404. */
@ApplicationScoped
class ReportService {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private final AgreementService agreements;
    private final ReportRepository repository;
    private final ReportPlanning planning;
    private final DependentHistory history;
    private final Cursors cursors;
    private final Clock clock;

    ReportService(
            AgreementService agreements,
            ReportRepository repository,
            ReportPlanning planning,
            DependentHistory history,
            Cursors cursors,
            Clock clock) {
        this.agreements = agreements;
        this.repository = repository;
        this.planning = planning;
        this.history = history;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    ReportPlanView plan(String agreement, Caller caller) {
        return planning.find(agreements.find(agreement, caller).id()).orElseThrow(CommitmentProblems::noPlan);
    }

    @Transactional
    ReportPlanView plan(String agreement, @Nullable String ifMatch, PlanReports request, Caller caller) {
        return planning.plan(writable(agreement, caller).id(), ifMatch, request, caller);
    }

    @Transactional
    Page<ReportView> list(String agreement, PageRequest page, Caller caller) {
        UUID owner = agreements.find(agreement, caller).id();
        String query = "reports " + owner;
        LocalDate after = page.cursor() == null
                ? FIRST_DAY
                : LocalDate.parse(cursors.open(query, page.cursor()).getFirst());
        List<ProgressReport> found = repository.listOf(owner, after, page.limit() + 1);
        List<ReportView> views = found.stream()
                .limit(page.limit())
                .map(report -> shown(report.view(), caller))
                .toList();
        String next = found.size() > page.limit()
                ? cursors.seal(query, List.of(views.getLast().dueOn().toString()))
                : null;
        return Page.of(views, next, Total.exact(repository.countOf(owner)));
    }

    @Transactional
    ReportView find(String agreement, String id, Caller caller) {
        return shown(known(agreements.find(agreement, caller), id).view(), caller);
    }

    @Transactional
    ReportView submit(String agreement, String id, @Nullable String ifMatch, Evidence content, Caller caller) {
        AgreementView owner = writable(agreement, caller);
        return change(owner, id, ifMatch, "submitted", caller, (report, now) -> {
            if (!owner.status().isSigned()) {
                throw CommitmentProblems.notSigned();
            }
            report.submit(content, caller.subject(), now);
        });
    }

    @Transactional
    ReportView accept(String agreement, String id, @Nullable String ifMatch, Caller caller) {
        return change(
                judged(agreement, caller),
                id,
                ifMatch,
                "accepted",
                caller,
                (report, now) -> report.accept(caller.subject(), now));
    }

    @Transactional
    ReportView refuse(String agreement, String id, @Nullable String ifMatch, Refusal refusal, Caller caller) {
        return change(
                judged(agreement, caller),
                id,
                ifMatch,
                "refused",
                caller,
                (report, now) -> report.refuse(refusal.reason(), caller.subject(), now));
    }

    private ReportView change(
            AgreementView owner,
            String id,
            @Nullable String ifMatch,
            String verb,
            Caller caller,
            BiConsumer<ProgressReport, Instant> move) {
        ProgressReport report = known(owner, id);
        Version.requireMatch(ifMatch, report.version());
        ReportView before = report.view();
        Instant now = clock.instant();
        move.accept(report, now);
        repository.flush();
        ReportView after = report.view();
        history.append(owner.id(), ReportView.TYPE, after.id(), verb, before, after, after.version(), caller, now);
        return after;
    }

    private AgreementView writable(String agreement, Caller caller) {
        AgreementView owner = agreements.find(agreement, caller);
        if (!AgreementAccess.mayWrite(caller, owner)) {
            throw Problems.forbidden();
        }
        return owner;
    }

    private AgreementView judged(String agreement, Caller caller) {
        AgreementView owner = agreements.find(agreement, caller);
        if (!CommitmentAccess.mayVerify(caller, owner)) {
            throw Problems.forbidden();
        }
        return owner;
    }

    private ProgressReport known(AgreementView owner, String id) {
        return RecordId.parse(id)
                .flatMap(known -> repository.findOf(owner.id(), known))
                .orElseThrow(Problems::notFound);
    }

    private static ReportView shown(ReportView view, Caller caller) {
        return AgreementVisibility.of(caller).isPublicOnly() ? view.publicFields() : view;
    }
}

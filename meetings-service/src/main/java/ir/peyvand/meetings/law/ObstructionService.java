package ir.peyvand.meetings.law;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the way of what, and its transactions. */
@ApplicationScoped
public class ObstructionService {

    private final ObstructionRepository repository;
    private final LawService laws;
    private final LawRepository articles;
    private final History history;
    private final ReferenceRegister register;
    private final Cursors cursors;
    private final Clock clock;

    ObstructionService(
            ObstructionRepository repository,
            LawService laws,
            LawRepository articles,
            History history,
            ReferenceRegister register,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.laws = laws;
        this.articles = articles;
        this.history = history;
        this.register = register;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional
    Page<ObstructionView> list(String law, PageRequest page, Caller caller) {
        UUID key = laws.known(law).id();
        LawVisibility visibility = LawVisibility.of(caller);
        String query = "obstructions " + key + visibility;
        UUID before = page.cursor() == null
                ? null
                : UUID.fromString(cursors.open(query, page.cursor()).getFirst());
        List<ObstructionView> found = repository.list(key, visibility, before, page.limit() + 1);
        List<ObstructionView> shown = found.stream().limit(page.limit()).toList();
        String next = found.size() > page.limit()
                ? cursors.seal(query, List.of(shown.getLast().id().toString()))
                : null;
        return Page.of(shown, next, Total.exact(repository.count(key, visibility)));
    }

    @Transactional
    ObstructionView find(String law, String obstruction, Caller caller) {
        return LawRepository.id(obstruction)
                .flatMap(id -> repository.find(laws.known(law).id(), id, LawVisibility.of(caller)))
                .orElseThrow(Problems::notFound);
    }

    @Transactional
    ObstructionView report(String law, ReportObstruction report, Caller caller) {
        UUID key = laws.known(law).id();
        if (!register.provinces().contains(report.province())) {
            throw Problems.invalid().withError(FieldError.unknownCode("/province", "province", report.province()));
        }
        if (!LawAccess.mayReport(caller, report.province())) {
            throw Problems.forbidden();
        }
        if (!articles.hasArticle(key, report.article())) {
            throw Problems.invalid().withError(LawProblems.unknownArticle("/article"));
        }
        Optional<BlockedRecord> blocked = Optional.ofNullable(report.blocked())
                .map(urn -> LawRules.blocked(urn).orElseThrow(ObstructionService::unknownRecord));
        AudienceVisibility known = AudienceVisibility.of(caller);
        if (blocked.filter(record -> repository.audienceOf(record, known).isEmpty())
                .isPresent()) {
            throw unknownRecord();
        }
        Instant now = clock.instant();
        UUID id =
                repository.add(key, report, blocked, caller.subject(), now).orElseThrow(LawProblems::obstructionExists);
        ObstructionView added =
                repository.find(key, id, LawVisibility.of(caller)).orElseThrow(Problems::notFound);
        keep(Optional.empty(), added, "reported", caller, now, null);
        return added;
    }

    /** From today on it no longer stands in the way. */
    @Transactional
    ObstructionView end(
            String law, String obstruction, @Nullable String ifMatch, EndObstruction request, Caller caller) {
        ObstructionView open = find(law, obstruction, caller);
        if (!LawAccess.mayReport(caller, open.province())) {
            throw Problems.forbidden();
        }
        Version.requireMatch(ifMatch, open.version());
        if (open.endedOn() != null) {
            throw LawProblems.obstructionEnded();
        }
        Instant now = clock.instant();
        end(open, LocalDate.now(clock), request.reason(), caller, now);
        return find(law, obstruction, caller);
    }

    /** What a repealed or amended article blocked is free from the day on. */
    void endAll(UUID law, @Nullable UUID article, LocalDate on, String reason, Caller caller, Instant now) {
        repository.open(law, article, on).forEach(open -> end(open, on, reason, caller, now));
    }

    private void end(ObstructionView open, LocalDate on, String reason, Caller caller, Instant now) {
        repository.end(open.id(), on, reason, now);
        ObstructionView ended = new ObstructionView(
                open.id(),
                open.urn(),
                open.law(),
                open.article(),
                open.province(),
                open.blocked(),
                open.explanation(),
                on,
                reason,
                open.maker(),
                open.created(),
                now,
                open.version() + 1);
        keep(Optional.of(open), ended, "ended", caller, now, reason);
    }

    private void keep(
            Optional<ObstructionView> before,
            ObstructionView after,
            String verb,
            Caller caller,
            Instant now,
            @Nullable String reason) {
        history.write(before.map(this::state), state(after), verb, caller, now, reason);
    }

    private RecordState state(ObstructionView view) {
        Audience audience = Optional.ofNullable(view.blocked())
                .flatMap(LawRules::blocked)
                .flatMap(record -> repository.audienceOf(record, new AudienceVisibility(true, null, null)))
                .orElseGet(Audience::nobody);
        return new RecordState(
                ObstructionView.TYPE, view.id(), view.version(), Optional.of(view.province()), audience, false, view);
    }

    private static Problem unknownRecord() {
        return Problems.invalid().withError(LawProblems.unknownRecord());
    }
}

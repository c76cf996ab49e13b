package ir.peyvand.meetings.evidence;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.version.RecordId;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.resolution.ResolutionAccess;
import ir.peyvand.meetings.resolution.ResolutionMoved;
import ir.peyvand.meetings.resolution.ResolutionPartHistory;
import ir.peyvand.meetings.resolution.ResolutionProblems;
import ir.peyvand.meetings.resolution.ResolutionService;
import ir.peyvand.meetings.resolution.ResolutionStatus;
import ir.peyvand.meetings.resolution.ResolutionSteps;
import ir.peyvand.meetings.resolution.ResolutionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The use cases of evidence and their transactions. Who may not know of the resolution gets 404. */
@ApplicationScoped
public class EvidenceService {

    private static final UUID FIRST_ID = new UUID(0, 0);

    private final ResolutionService resolutions;
    private final ResolutionSteps steps;
    private final EvidenceRepository repository;
    private final ResolutionPartHistory history;
    private final Cursors cursors;
    private final Clock clock;

    EvidenceService(
            ResolutionService resolutions,
            ResolutionSteps steps,
            EvidenceRepository repository,
            ResolutionPartHistory history,
            Cursors cursors,
            Clock clock) {
        this.resolutions = resolutions;
        this.steps = steps;
        this.repository = repository;
        this.history = history;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** By whoever carries the resolution out. */
    @Transactional
    public EvidenceView submit(String id, SubmitEvidence request, Caller caller) {
        ResolutionView resolution = resolutions.find(id, caller);
        if (!ResolutionAccess.mayCarryOut(caller, resolution)) {
            throw Problems.forbidden();
        }
        if (!resolution.status().isLive()) {
            throw ResolutionProblems.notLive(resolution.status());
        }
        if (request.dated().isAfter(LocalDate.now(clock))) {
            throw EvidenceProblems.inTheFuture();
        }
        if (resolution.evidenceType() != null
                && request.type() != resolution.evidenceType()
                && request.explanation() == null) {
            throw EvidenceProblems.otherType(resolution.evidenceType().code());
        }
        Instant now = clock.instant();
        var evidence = new Evidence(resolution.id(), request, caller.subject(), now);
        repository.persistAndFlush(evidence);
        return written(resolution, null, evidence.view(), "submitted", caller, now, null);
    }

    /** The owner says that it is done; evidence has to show it. */
    @Transactional
    public ResolutionView complete(String id, @Nullable String ifMatch, Caller caller) {
        ResolutionView resolution = resolutions.find(id, caller);
        if (!ResolutionAccess.mayCarryOut(caller, resolution)) {
            throw Problems.forbidden();
        }
        Version.requireMatch(ifMatch, resolution.version());
        if (resolution.status() == ResolutionStatus.IN_PROGRESS
                && repository.submitted(resolution.id()).isEmpty()) {
            throw EvidenceProblems.missing();
        }
        steps.complete(resolution.id(), caller);
        return resolutions.find(id, caller);
    }

    /** Once every piece is accepted the resolution is verified. */
    @Transactional
    public EvidenceView accept(String id, String evidenceId, @Nullable String ifMatch, Caller caller) {
        ResolutionView resolution = resolutions.find(id, caller);
        Evidence evidence = judged(resolution, evidenceId, ifMatch, caller);
        EvidenceView accepted =
                judge(resolution, evidence, "accepted", null, caller, (one, now) -> one.accept(caller.subject(), now));
        if (repository.submitted(resolution.id()).isEmpty()) {
            steps.verify(resolution.id(), caller);
        }
        return accepted;
    }

    /** The resolution is in progress again, and has to be shown anew. */
    @Transactional
    public EvidenceView refuse(String id, String evidenceId, @Nullable String ifMatch, String reason, Caller caller) {
        ResolutionView resolution = resolutions.find(id, caller);
        Evidence evidence = judged(resolution, evidenceId, ifMatch, caller);
        EvidenceView refused = judge(
                resolution,
                evidence,
                "refused",
                reason,
                caller,
                (one, now) -> one.refuse(reason, caller.subject(), now));
        steps.sendBack(resolution.id(), reason, caller);
        return refused;
    }

    /** What had not been judged when the resolution went back to work does not show that it is done next time. */
    void resolutionMoved(@Observes ResolutionMoved moved) {
        boolean back =
                moved.before() == ResolutionStatus.DONE && moved.resolution().status() == ResolutionStatus.IN_PROGRESS;
        if (back && moved.reason() != null) {
            String reason = moved.reason();
            repository
                    .submitted(moved.resolution().id())
                    .forEach(evidence -> judge(
                            moved.resolution(),
                            evidence,
                            "refused",
                            reason,
                            moved.by(),
                            (one, now) -> one.refuse(reason, moved.by().subject(), now)));
        }
    }

    private Evidence judged(ResolutionView resolution, String id, @Nullable String ifMatch, Caller caller) {
        Evidence evidence = known(resolution, id);
        if (!ResolutionAccess.mayVerify(caller, resolution)) {
            throw Problems.forbidden();
        }
        if (evidence.isSubmittedBy(caller.subject()) || ResolutionAccess.isOwner(caller, resolution)) {
            throw ResolutionProblems.makerIsChecker();
        }
        Version.requireMatch(ifMatch, evidence.version());
        if (resolution.status() != ResolutionStatus.DONE) {
            throw EvidenceProblems.notDone();
        }
        return evidence;
    }

    private EvidenceView judge(
            ResolutionView resolution,
            Evidence evidence,
            String verb,
            @Nullable String reason,
            Caller caller,
            BiConsumer<Evidence, Instant> judgement) {
        EvidenceView before = evidence.view();
        Instant now = clock.instant();
        judgement.accept(evidence, now);
        repository.flush();
        return written(resolution, before, evidence.view(), verb, caller, now, reason);
    }

    /** In the order in which it was submitted. */
    @Transactional
    public Page<EvidenceView> list(String id, PageRequest page, Caller caller) {
        UUID resolution = resolutions.find(id, caller).id();
        String query = "evidence " + resolution;
        UUID after = page.cursor() == null
                ? FIRST_ID
                : UUID.fromString(cursors.open(query, page.cursor()).getFirst());
        List<EvidenceView> found = repository.listOf(resolution, after, page.limit() + 1).stream()
                .map(Evidence::view)
                .toList();
        boolean more = found.size() > page.limit();
        List<EvidenceView> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? cursors.seal(query, List.of(shown.getLast().id().toString())) : null;
        return Page.of(shown, next, Total.exact(repository.countOf(resolution)));
    }

    @Transactional
    public EvidenceView find(String resolution, String evidence, Caller caller) {
        return known(resolutions.find(resolution, caller), evidence).view();
    }

    private EvidenceView written(
            ResolutionView resolution,
            @Nullable EvidenceView before,
            EvidenceView after,
            String verb,
            Caller caller,
            Instant now,
            @Nullable String reason) {
        history.written(
                resolution, EvidenceView.TYPE, after.id(), before, after, after.version(), verb, caller, now, reason);
        return after;
    }

    private Evidence known(ResolutionView resolution, String id) {
        return RecordId.parse(id)
                .flatMap(known -> repository.findOf(resolution.id(), known))
                .orElseThrow(Problems::notFound);
    }
}

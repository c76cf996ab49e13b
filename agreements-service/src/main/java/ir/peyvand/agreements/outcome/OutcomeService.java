package ir.peyvand.agreements.outcome;

import ir.peyvand.agreements.agreement.AgreementAccess;
import ir.peyvand.agreements.agreement.AgreementService;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.AgreementVisibility;
import ir.peyvand.agreements.agreement.DependentHistory;
import ir.peyvand.agreements.commitment.CommitmentAccess;
import ir.peyvand.agreements.commitment.CommitmentProblems;
import ir.peyvand.agreements.commitment.Refusal;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.version.RecordId;
import ir.peyvand.kit.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The use cases of figures and their transactions. Who may not know of the agreement gets 404. */
@ApplicationScoped
class OutcomeService {

    private static final UUID FIRST_ID = new UUID(0, 0);

    private final AgreementService agreements;
    private final OutcomeRepository repository;
    private final OutcomeSplit split;
    private final DependentHistory history;
    private final ReferenceRegister register;
    private final Cursors cursors;
    private final Clock clock;

    OutcomeService(
            AgreementService agreements,
            OutcomeRepository repository,
            OutcomeSplit split,
            DependentHistory history,
            ReferenceRegister register,
            Cursors cursors,
            Clock clock) {
        this.agreements = agreements;
        this.repository = repository;
        this.split = split;
        this.history = history;
        this.register = register;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    Page<OutcomeView> list(String agreement, PageRequest page, Caller caller) {
        UUID owner = agreements.find(agreement, caller).id();
        boolean publicOnly = isPublicOnly(caller);
        String query = "outcomes " + owner + publicOnly;
        UUID after = page.cursor() == null
                ? FIRST_ID
                : UUID.fromString(cursors.open(query, page.cursor()).getFirst());
        List<Outcome> found = repository.listOf(owner, after, publicOnly, page.limit() + 1);
        List<Outcome> shown = found.stream().limit(page.limit()).toList();
        String next = found.size() > page.limit()
                ? cursors.seal(query, List.of(shown.getLast().id().toString()))
                : null;
        return Page.of(views(shown, caller), next, Total.exact(repository.countOf(owner, publicOnly)));
    }

    @Transactional
    OutcomeView find(String agreement, String id, Caller caller) {
        return view(known(agreements.find(agreement, caller), id, caller), caller);
    }

    @Transactional
    OutcomeView report(String agreement, ReportOutcome request, Caller caller) {
        AgreementView owner = agreements.find(agreement, caller);
        if (!AgreementAccess.mayWrite(caller, owner)) {
            throw Problems.forbidden();
        }
        List<FieldError> errors = OutcomeRules.whatDoesNotFit(request, LocalDate.now(clock), register);
        if (!errors.isEmpty()) {
            throw OutcomeProblems.invalid(errors);
        }
        if (request.phase() == OutcomePhase.REALISED && !owner.status().isSigned()) {
            throw CommitmentProblems.notSigned();
        }
        repository.keepOtherReportersOut(owner.id());
        repository.reportedBefore(owner.id(), request).ifPresent(earlier -> {
            throw OutcomeProblems.reportedBefore(earlier);
        });
        List<OutcomeShare> shares = split.of(owner, request, caller);
        Instant now = clock.instant();
        var outcome = new Outcome(owner.id(), request, caller.subject(), now);
        repository.persistAndFlush(outcome);
        repository.split(outcome.id(), shares);
        return written(outcome, "reported", null, caller, now);
    }

    @Transactional
    OutcomeView verify(String agreement, String id, @Nullable String ifMatch, Caller caller) {
        return judge(
                agreement, id, ifMatch, "verified", caller, (outcome, now) -> outcome.verify(caller.subject(), now));
    }

    @Transactional
    OutcomeView reject(String agreement, String id, @Nullable String ifMatch, Refusal refusal, Caller caller) {
        return judge(
                agreement,
                id,
                ifMatch,
                "rejected",
                caller,
                (outcome, now) -> outcome.reject(refusal.reason(), caller.subject(), now));
    }

    /** Whoever may verify under the agreement where the figure was reported. */
    private OutcomeView judge(
            String agreement,
            String id,
            @Nullable String ifMatch,
            String verb,
            Caller caller,
            BiConsumer<Outcome, Instant> move) {
        Outcome outcome = known(agreements.find(agreement, caller), id, caller);
        if (!CommitmentAccess.mayVerify(
                caller, agreements.find(outcome.agreement().toString(), caller))) {
            throw Problems.forbidden();
        }
        Version.requireMatch(ifMatch, outcome.version());
        OutcomeView before = view(outcome, caller);
        Instant now = clock.instant();
        move.accept(outcome, now);
        repository.flush();
        return written(outcome, verb, before, caller, now);
    }

    private OutcomeView written(
            Outcome outcome, String verb, @Nullable OutcomeView before, Caller caller, Instant now) {
        OutcomeView after = view(outcome, caller);
        history.append(
                outcome.agreement(), OutcomeView.TYPE, after.id(), verb, before, after, after.version(), caller, now);
        return after;
    }

    private Outcome known(AgreementView owner, String id, Caller caller) {
        return RecordId.parse(id)
                .flatMap(known -> repository.findOf(owner.id(), known, isPublicOnly(caller)))
                .orElseThrow(Problems::notFound);
    }

    private OutcomeView view(Outcome outcome, Caller caller) {
        return views(List.of(outcome), caller).getFirst();
    }

    private List<OutcomeView> views(List<Outcome> outcomes, Caller caller) {
        Map<UUID, List<OutcomeShare>> shares =
                repository.sharesOf(outcomes.stream().map(Outcome::id).toList(), AgreementVisibility.of(caller));
        boolean publicOnly = isPublicOnly(caller);
        return outcomes.stream()
                .map(outcome -> outcome.view(shares.getOrDefault(outcome.id(), List.of())))
                .map(view -> publicOnly ? view.publicFields() : view)
                .toList();
    }

    private static boolean isPublicOnly(Caller caller) {
        return AgreementVisibility.of(caller).isPublicOnly();
    }
}

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

/** The use cases of commitments and their transactions. Who may not know of the agreement gets 404. */
@ApplicationScoped
class CommitmentService {

    private static final UUID FIRST_ID = new UUID(0, 0);
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private final AgreementService agreements;
    private final CommitmentRepository repository;
    private final DependentHistory history;
    private final Cursors cursors;
    private final Clock clock;

    CommitmentService(
            AgreementService agreements,
            CommitmentRepository repository,
            DependentHistory history,
            Cursors cursors,
            Clock clock) {
        this.agreements = agreements;
        this.repository = repository;
        this.history = history;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    Page<CommitmentView> list(String agreement, PageRequest page, Caller caller) {
        UUID owner = agreements.find(agreement, caller).id();
        String query = "commitments " + owner;
        List<String> after = page.cursor() == null ? List.of() : cursors.open(query, page.cursor());
        List<Commitment> found = repository.listOf(
                owner,
                after.isEmpty() ? FIRST_DAY : LocalDate.parse(after.getFirst()),
                after.isEmpty() ? FIRST_ID : UUID.fromString(after.getLast()),
                page.limit() + 1);
        List<CommitmentView> views = found.stream()
                .limit(page.limit())
                .map(Commitment::view)
                .map(view -> shown(view, caller))
                .toList();
        String next = found.size() > page.limit()
                ? cursors.seal(
                        query,
                        List.of(
                                views.getLast().dueOn().toString(),
                                views.getLast().id().toString()))
                : null;
        return Page.of(views, next, Total.exact(repository.countOf(owner)));
    }

    @Transactional
    CommitmentView find(String agreement, String id, Caller caller) {
        return shown(known(agreements.find(agreement, caller), id).view(), caller);
    }

    @Transactional
    CommitmentView add(String agreement, AddCommitment request, Caller caller) {
        AgreementView owner = agreements.find(agreement, caller);
        if (!AgreementAccess.mayWrite(caller, owner)) {
            throw Problems.forbidden();
        }
        boolean takesPart = request.party() == null
                || owner.parties().stream().anyMatch(party -> party.party().equals(request.party()));
        if (!takesPart) {
            throw CommitmentProblems.unknownParty("/party");
        }
        Instant now = clock.instant();
        var commitment = new Commitment(owner.id(), request, caller.subject(), now);
        repository.persistAndFlush(commitment);
        return written(owner, commitment, "added", null, caller, now);
    }

    @Transactional
    CommitmentView report(
            String agreement, String id, @Nullable String ifMatch, ReportCommitment request, Caller caller) {
        AgreementView owner = agreements.find(agreement, caller);
        if (!AgreementAccess.mayWrite(caller, owner)) {
            throw Problems.forbidden();
        }
        return change(owner, id, ifMatch, "reported", caller, (commitment, now) -> {
            if (request.status() == CommitmentStatus.SCHEDULED) {
                throw CommitmentProblems.scheduledIsNoReport();
            }
            if (!owner.status().isSigned()) {
                throw CommitmentProblems.notSigned();
            }
            commitment.report(request.status(), request.evidence(), caller.subject(), now);
        });
    }

    @Transactional
    CommitmentView verify(String agreement, String id, @Nullable String ifMatch, Caller caller) {
        return change(
                judged(agreement, caller),
                id,
                ifMatch,
                "verified",
                caller,
                (commitment, now) -> commitment.verify(caller.subject(), now));
    }

    @Transactional
    CommitmentView refuse(String agreement, String id, @Nullable String ifMatch, Refusal refusal, Caller caller) {
        return change(
                judged(agreement, caller),
                id,
                ifMatch,
                "refused",
                caller,
                (commitment, now) -> commitment.refuse(refusal.reason(), caller.subject(), now));
    }

    private AgreementView judged(String agreement, Caller caller) {
        AgreementView owner = agreements.find(agreement, caller);
        if (!CommitmentAccess.mayVerify(caller, owner)) {
            throw Problems.forbidden();
        }
        return owner;
    }

    private CommitmentView change(
            AgreementView owner,
            String id,
            @Nullable String ifMatch,
            String verb,
            Caller caller,
            BiConsumer<Commitment, Instant> move) {
        Commitment commitment = known(owner, id);
        Version.requireMatch(ifMatch, commitment.version());
        CommitmentView before = commitment.view();
        Instant now = clock.instant();
        move.accept(commitment, now);
        repository.flush();
        return written(owner, commitment, verb, before, caller, now);
    }

    private CommitmentView written(
            AgreementView owner,
            Commitment commitment,
            String verb,
            @Nullable CommitmentView before,
            Caller caller,
            Instant now) {
        CommitmentView after = commitment.view();
        history.append(owner.id(), CommitmentView.TYPE, after.id(), verb, before, after, after.version(), caller, now);
        return after;
    }

    private Commitment known(AgreementView owner, String id) {
        return RecordId.parse(id)
                .flatMap(known -> repository.findOf(owner.id(), known))
                .orElseThrow(Problems::notFound);
    }

    private static CommitmentView shown(CommitmentView view, Caller caller) {
        return AgreementVisibility.of(caller).isPublicOnly() ? view.publicFields() : view;
    }
}

package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import ir.peyvand.meetings.history.RevisionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The use cases of delegations and their transactions. */
@ApplicationScoped
public class DelegationService {

    private final DelegationRepository repository;
    private final DelegationViews views;
    private final History history;
    private final DelegationSteps steps;
    private final ReferenceRegister register;
    private final Clock clock;

    DelegationService(
            DelegationRepository repository,
            DelegationViews views,
            History history,
            DelegationSteps steps,
            ReferenceRegister register,
            Clock clock) {
        this.repository = repository;
        this.views = views;
        this.history = history;
        this.steps = steps;
        this.register = register;
        this.clock = clock;
    }

    @Transactional
    public DelegationView find(String id, Caller caller) {
        return views.of(visible(id, caller));
    }

    @Transactional
    Page<RevisionView> revisions(String id, PageRequest page, Caller caller) {
        return history.list(DelegationView.TYPE, visible(id, caller).id(), page);
    }

    @Transactional
    public DelegationView request(RequestDelegation request, Caller caller) {
        if (!register.provinces().contains(request.province())) {
            throw Problems.invalid().withError(FieldError.unknownCode("/province", "province", request.province()));
        }
        if (!DelegationAccess.mayRequest(caller, request.province())) {
            throw Problems.forbidden();
        }
        refuseFaults(request.content());
        String reference = repository.nextReference(request.province());
        var delegation =
                new Delegation(reference, request.province(), request.content(), caller.subject(), clock.instant());
        repository.persistAndFlush(delegation);
        steps.askForDecision(delegation);
        return steps.keep(delegation, Optional.empty(), "requested", null, caller);
    }

    @Transactional
    DelegationView edit(String id, @Nullable String ifMatch, EditDelegation request, Caller caller) {
        DelegationView edited = step(id, ifMatch, "edited", null, caller, this::byItsOffice, (delegation, now) -> {
            delegation.edit(request.content(), caller.subject(), now);
            refuseFaults(request.content());
        });
        steps.askForDecision(repository.findById(edited.id()));
        return edited;
    }

    @Transactional
    DelegationView withdraw(String id, @Nullable String ifMatch, ReasonedStep step, Caller caller) {
        return steps.closed(
                step(id, ifMatch, "withdrawn", step.reason(), caller, this::byItsOffice, Delegation::withdraw));
    }

    @Transactional
    DelegationView grant(String id, @Nullable String ifMatch, GrantDelegation terms, Caller caller) {
        return steps.closed(step(
                id, ifMatch, "granted", null, caller, DelegationAccess::mayDecide, (delegation, now) -> {
                    DelegationContent asked = delegation.content();
                    delegation.grant(terms, caller.subject(), now);
                    DelegationRules.missingForGrant(asked).ifPresent(missing -> {
                        throw DelegationProblems.partsMissing(missing);
                    });
                    refuse(DelegationRules.beyondRequest(terms, asked, register, today()));
                }));
    }

    @Transactional
    DelegationView refuse(String id, @Nullable String ifMatch, ReasonedStep step, Caller caller) {
        return steps.closed(step(
                id,
                ifMatch,
                "refused",
                step.reason(),
                caller,
                DelegationAccess::mayDecide,
                (delegation, now) -> delegation.refuse(step.reason(), caller.subject(), now)));
    }

    @Transactional
    DelegationView revoke(String id, @Nullable String ifMatch, ReasonedStep step, Caller caller) {
        return step(
                id,
                ifMatch,
                "revoked",
                step.reason(),
                caller,
                DelegationAccess::mayDecide,
                (delegation, now) -> delegation.revoke(step.reason(), today(), caller.subject(), now));
    }

    /** Reviewers advise as long as nobody has decided. */
    @Transactional
    DelegationView advise(String id, @Nullable String ifMatch, AdviseOnDelegation request, Caller caller) {
        return step(
                id,
                ifMatch,
                "advised",
                null,
                caller,
                (adviser, any) -> DelegationAccess.mayAdvise(adviser),
                (delegation, now) -> {
                    if (delegation.status() != DelegationStatus.REQUESTED) {
                        throw DelegationProblems.onlyRequestsChange(delegation.status());
                    }
                    delegation.touch(now);
                    Role role = caller.is(Role.LEGAL_REVIEWER) ? Role.LEGAL_REVIEWER : Role.PROTOCOL_REVIEWER;
                    repository.keepAdvice(
                            delegation.id(), delegation.version() + 1, role, request.advice(), caller.subject(), now);
                });
    }

    private DelegationView step(
            String id,
            @Nullable String ifMatch,
            String verb,
            @Nullable String reason,
            Caller caller,
            BiPredicate<Caller, Delegation> may,
            BiConsumer<Delegation, Instant> move) {
        Delegation delegation = visible(id, caller);
        if (!may.test(caller, delegation)) {
            throw Problems.forbidden();
        }
        Version.requireMatch(ifMatch, delegation.version());
        RecordState before = steps.state(delegation);
        move.accept(delegation, clock.instant());
        repository.flush();
        return steps.keep(delegation, Optional.of(before), verb, reason, caller);
    }

    private boolean byItsOffice(Caller caller, Delegation delegation) {
        return DelegationAccess.mayRequest(caller, delegation.province());
    }

    private void refuseFaults(DelegationContent content) {
        List<FieldError> faults = DelegationRules.faults(content, register, today());
        UUID law = content.law();
        if (law != null && !repository.isLaw(law)) {
            faults = Stream.concat(faults.stream(), Stream.of(DelegationProblems.unknownLaw()))
                    .toList();
        }
        refuse(faults);
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw Problems.invalid().withErrors(faults);
        }
    }

    private Delegation visible(String id, Caller caller) {
        return repository.findVisible(id, DelegationVisibility.of(caller)).orElseThrow(Problems::notFound);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

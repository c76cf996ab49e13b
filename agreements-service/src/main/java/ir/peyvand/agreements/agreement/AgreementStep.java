package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What all steps have in common: load what the caller may know of, ask who may, compare the version, let the entity decide,
 * ask the guards, save, keep the history, tell the other features.
 */
@ApplicationScoped
class AgreementStep {

    private final AgreementRepository repository;
    private final RevisionRepository revisions;
    private final AgreementParts parts;
    private final AgreementHistory history;
    private final Instance<MoveGuard> guards;
    private final Instance<AmendmentGuard> amendmentGuards;
    private final Event<AgreementMoved> moved;
    private final Clock clock;

    AgreementStep(
            AgreementRepository repository,
            RevisionRepository revisions,
            AgreementParts parts,
            AgreementHistory history,
            Instance<MoveGuard> guards,
            Instance<AmendmentGuard> amendmentGuards,
            Event<AgreementMoved> moved,
            Clock clock) {
        this.repository = repository;
        this.revisions = revisions;
        this.parts = parts;
        this.history = history;
        this.guards = guards;
        this.amendmentGuards = amendmentGuards;
        this.moved = moved;
        this.clock = clock;
    }

    /** A step from state to state; one with a reason is kept among the revisions. */
    AgreementView take(
            String id,
            @Nullable String ifMatch,
            Caller caller,
            String verb,
            BiPredicate<Caller, Agreement> may,
            @Nullable String reason,
            BiConsumer<Agreement, Instant> move) {
        Agreement agreement = visible(id, ifMatch, caller, may);
        return change(agreement, caller, verb, move, reason != null, null, reason);
    }

    /** A new text or validity that the parties have agreed on: always a revision. */
    AgreementView agree(
            String id,
            @Nullable String ifMatch,
            Caller caller,
            String verb,
            LocalDate agreedOn,
            String reason,
            BiConsumer<Agreement, Instant> move) {
        Agreement agreement = visible(id, ifMatch, caller, AgreementAccess::mayWrite);
        return change(agreement, caller, verb, move, true, agreedOn, reason);
    }

    /** Something is noted about the agreement; {@code move} itself asks who may. */
    AgreementView note(
            String id, @Nullable String ifMatch, Caller caller, String verb, BiConsumer<Agreement, Instant> move) {
        Agreement agreement = visible(id, ifMatch, caller, (anybody, any) -> true);
        return change(
                agreement,
                caller,
                verb,
                (one, now) -> {
                    move.accept(one, now);
                    one.touch(now);
                },
                false,
                null,
                null);
    }

    private Agreement visible(String id, @Nullable String ifMatch, Caller caller, BiPredicate<Caller, Agreement> may) {
        Agreement agreement =
                repository.findVisible(id, AgreementVisibility.of(caller)).orElseThrow(Problems::notFound);
        if (!may.test(caller, agreement)) {
            throw Problems.forbidden();
        }
        Version.requireMatch(ifMatch, agreement.version());
        return agreement;
    }

    /** @throws Problem 422 when the day is in the future or before {@code earliest} */
    void requireDay(String pointer, LocalDate on, Optional<LocalDate> earliest) {
        AgreementRules.notYet(pointer, on, parts.today())
                .or(() -> AgreementRules.outOfOrder(pointer, on, earliest))
                .ifPresent(fault -> {
                    throw AgreementProblems.invalid(fault);
                });
    }

    /** Moves one agreement on behalf of {@code caller}, without asking who may. */
    AgreementView change(
            Agreement agreement,
            Caller caller,
            String verb,
            BiConsumer<Agreement, Instant> move,
            boolean keepRevision,
            @Nullable LocalDate agreedOn,
            @Nullable String reason) {
        AgreementStatus from = agreement.status();
        AgreementHistory.Before before = history.before(agreement, parts.content(agreement));
        AgreementView earlier = parts.view(agreement, caller);
        Instant now = clock.instant();
        move.accept(agreement, now);
        AgreementStatus next = agreement.status();
        if (next != from) {
            guards.stream().forEach(guard -> guard.check(earlier, next, caller));
        }
        AgreementContent content = parts.content(agreement);
        if (agreedOn != null) {
            for (AmendmentGuard guard : amendmentGuards) {
                guard.check(earlier, content, agreedOn, caller);
            }
        }
        repository.flush();
        if (keepRevision) {
            revisions.keep(agreement, verb, content, caller.subject(), agreedOn, reason);
        }
        history.append(agreement, content, verb, before, caller, now);
        AgreementView after = parts.view(agreement, caller);
        if (next != from) {
            moved.fire(new AgreementMoved(after, from, caller, now));
        }
        return after;
    }
}

package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** The steps of a resolution's life. What needs more than the resolution itself is asked for by {@link ResolutionSteps}. */
@ApplicationScoped
public class ResolutionMoves {

    private final ResolutionRepository repository;
    private final ResolutionHistory history;
    private final ResolutionService service;
    private final Instance<AdoptionGuard> guards;
    private final Clock clock;

    ResolutionMoves(
            ResolutionRepository repository,
            ResolutionHistory history,
            ResolutionService service,
            @Any Instance<AdoptionGuard> guards,
            Clock clock) {
        this.repository = repository;
        this.history = history;
        this.service = service;
        this.guards = guards;
        this.clock = clock;
    }

    @Transactional
    public ResolutionView adopt(String id, @Nullable String ifMatch, AdoptResolution decision, Caller caller) {
        return move(
                id,
                ifMatch,
                "adopted",
                null,
                caller,
                (who, view) -> ResolutionAccess.mayWrite(who, view),
                (resolution, now) -> {
                    LocalDate day = resolution.adopt(decision, LocalDate.now(clock), now);
                    ResolutionView adopted = ResolutionView.from(resolution, null);
                    guards.forEach(guard -> guard.check(adopted, day));
                });
    }

    @Transactional
    public ResolutionView postpone(String id, @Nullable String ifMatch, ReasonedMove why, Caller caller) {
        return move(
                id,
                ifMatch,
                "postponed",
                why.reason(),
                caller,
                (who, view) -> ResolutionAccess.mayWrite(who, view),
                Resolution::postpone);
    }

    @Transactional
    public ResolutionView reject(String id, @Nullable String ifMatch, ReasonedMove why, Caller caller) {
        return move(
                id,
                ifMatch,
                "rejected",
                why.reason(),
                caller,
                (who, view) -> ResolutionAccess.mayWrite(who, view),
                (resolution, now) -> resolution.reject(LocalDate.now(clock), now));
    }

    /** Before adoption whoever writes it; an adopted one is taken back by those who decide, and never by its owner. */
    @Transactional
    public ResolutionView withdraw(String id, @Nullable String ifMatch, ReasonedMove why, Caller caller) {
        return move(
                id,
                ifMatch,
                "withdrawn",
                why.reason(),
                caller,
                (who, view) -> view.status().isLive()
                        ? ResolutionAccess.mayDecide(who, view) && !ResolutionAccess.isOwner(who, view)
                        : ResolutionAccess.mayWrite(who, view),
                Resolution::withdraw);
    }

    @Transactional
    public ResolutionView start(String id, @Nullable String ifMatch, Caller caller) {
        return move(
                id,
                ifMatch,
                "started",
                null,
                caller,
                (who, view) -> ResolutionAccess.mayCarryOut(who, view),
                Resolution::start);
    }

    /** What was done did not last, or was not done. */
    @Transactional
    public ResolutionView reopen(String id, @Nullable String ifMatch, ReasonedMove why, Caller caller) {
        return move(
                id,
                ifMatch,
                "reopened",
                why.reason(),
                caller,
                (who, view) -> ResolutionAccess.mayVerify(who, view),
                (resolution, now) -> resolution.reopen(
                        repository.progressOfActions(resolution.id()).orElse(BigDecimal.ZERO), now));
    }

    private ResolutionView move(
            String id,
            @Nullable String ifMatch,
            String verb,
            @Nullable String reason,
            Caller caller,
            BiPredicate<Caller, ResolutionView> allowed,
            BiConsumer<Resolution, Instant> step) {
        Resolution resolution =
                repository.findVisible(id, AudienceVisibility.of(caller)).orElseThrow(Problems::notFound);
        ResolutionView before = ResolutionView.from(resolution, null);
        if (!allowed.test(caller, before)) {
            throw Problems.forbidden();
        }
        Version.requireMatch(ifMatch, resolution.version());
        step.accept(resolution, clock.instant());
        history.written(before, resolution, verb, caller, reason);
        return service.find(id, caller);
    }
}

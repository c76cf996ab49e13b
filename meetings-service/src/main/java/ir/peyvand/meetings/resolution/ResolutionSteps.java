package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What actions, reports, evidence and changes of deadline do to their resolution, in their transaction. They have asked who
 * may, and that the caller knows of the resolution.
 */
@ApplicationScoped
public class ResolutionSteps {

    private final ResolutionRepository repository;
    private final ResolutionHistory history;
    private final Clock clock;

    ResolutionSteps(ResolutionRepository repository, ResolutionHistory history, Clock clock) {
        this.repository = repository;
        this.history = history;
        this.clock = clock;
    }

    /** There is evidence, and its owner says that it is carried out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void complete(UUID id, Caller caller) {
        step(
                id,
                "done",
                null,
                caller,
                (resolution, now) ->
                        resolution.complete(repository.progressOfActions(id).isPresent(), now));
    }

    /** The evidence was accepted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void verify(UUID id, Caller caller) {
        step(id, "verified", null, caller, Resolution::verify);
    }

    /** The evidence was refused. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sendBack(UUID id, String reason, Caller caller) {
        step(
                id,
                "sent-back",
                reason,
                caller,
                (resolution, now) ->
                        resolution.reopen(repository.progressOfActions(id).orElse(BigDecimal.ZERO), now));
    }

    /** A request was approved. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void moveDeadline(UUID id, LocalDate to, String reason, Caller caller) {
        step(id, "deadline-moved", reason, caller, (resolution, now) -> resolution.moveDeadline(to, now));
    }

    /** Its actions have become others, or are further. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void progress(UUID id, String verb, Caller caller) {
        step(
                id,
                verb,
                null,
                caller,
                (resolution, now) ->
                        resolution.progress(repository.progressOfActions(id).orElse(BigDecimal.ZERO), now));
    }

    /** @param on the day of the last accepted report, or from which reports are expected; empty when none are */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reported(UUID id, Optional<LocalDate> on, String verb, Caller caller) {
        step(id, verb, null, caller, (resolution, now) -> resolution.reported(on.orElse(null), now));
    }

    private void step(
            UUID id, String verb, @Nullable String reason, Caller caller, BiConsumer<Resolution, Instant> change) {
        Resolution resolution = repository.findById(id);
        ResolutionView before = ResolutionView.from(resolution, null);
        change.accept(resolution, clock.instant());
        history.written(before, resolution, verb, caller, reason);
    }
}

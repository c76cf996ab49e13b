package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what happened to a resolution: its revision and change, its standing of the day, and the work it calls for. */
@ApplicationScoped
class ResolutionHistory {

    private final ResolutionRepository repository;
    private final LightRepository standings;
    private final History history;
    private final ResolutionWork work;
    private final Event<ResolutionMoved> moved;
    private final Clock clock;

    ResolutionHistory(
            ResolutionRepository repository,
            LightRepository standings,
            History history,
            ResolutionWork work,
            Event<ResolutionMoved> moved,
            Clock clock) {
        this.repository = repository;
        this.standings = standings;
        this.history = history;
        this.work = work;
        this.moved = moved;
        this.clock = clock;
    }

    /** @param before how it was; null for a new one */
    void written(
            @Nullable ResolutionView before,
            Resolution resolution,
            String verb,
            Caller caller,
            @Nullable String reason) {
        repository.flush();
        ResolutionView after = ResolutionView.from(resolution, null);
        history.write(
                Optional.ofNullable(before).map(ResolutionHistory::state),
                state(after),
                verb,
                caller,
                resolution.modifiedAt(),
                reason);
        standings.keep(resolution.id(), Standing.of(resolution), LocalDate.now(clock));
        work.follow(after, before != null && !Objects.equals(office(before), office(after)));
        moved.fire(new ResolutionMoved(before == null ? after.status() : before.status(), after, verb, caller, reason));
    }

    private static @Nullable String office(ResolutionView view) {
        return view.owner() == null ? null : view.owner().office();
    }

    private static RecordState state(ResolutionView view) {
        return new RecordState(
                ResolutionView.TYPE,
                view.id(),
                view.version(),
                Optional.ofNullable(view.province()),
                view.audience(),
                false,
                view);
    }
}

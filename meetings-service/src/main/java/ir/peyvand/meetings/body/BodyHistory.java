package ir.peyvand.meetings.body;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps what happened to bodies; everybody with a role may follow it. */
@ApplicationScoped
class BodyHistory {

    private final History history;
    private final Clock clock;

    BodyHistory(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /** In the transaction of the change; the body has been flushed. */
    void write(Optional<BodyView> before, BodyView after, String verb, Caller by) {
        history.write(before.map(BodyHistory::state), state(after), verb, by, clock.instant(), null);
    }

    private static RecordState state(BodyView body) {
        Optional<String> province =
                body.provinces().size() == 1 ? Optional.of(body.provinces().getFirst()) : Optional.empty();
        return new RecordState(
                BodyView.TYPE,
                body.id(),
                body.version(),
                province,
                Audience.of(body.provinces(), List.of()),
                true,
                body);
    }
}

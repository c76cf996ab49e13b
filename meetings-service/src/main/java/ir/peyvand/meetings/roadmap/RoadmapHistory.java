package ir.peyvand.meetings.roadmap;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import ir.peyvand.meetings.history.RevisionView;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what happened to roadmaps and their measurements. */
@ApplicationScoped
class RoadmapHistory {

    private final History history;

    RoadmapHistory(History history) {
        this.history = history;
    }

    static RecordState state(Roadmap roadmap) {
        return new RecordState(
                RoadmapView.TYPE,
                roadmap.id(),
                roadmap.version(),
                roadmap.province(),
                roadmap.audience(),
                false,
                roadmap.content());
    }

    void write(
            Optional<RecordState> before, Roadmap after, String verb, Caller by, Instant now, @Nullable String reason) {
        history.write(before, state(after), verb, by, now, reason);
    }

    void measured(Roadmap roadmap, Optional<MeasurementView> before, MeasurementView after, Caller by, Instant now) {
        history.write(
                before.map(earlier -> measurement(roadmap, earlier, 0)),
                measurement(roadmap, after, before.isPresent() ? 1 : 0),
                after.status() == MeasurementStatus.CLAIMED
                        ? "recorded"
                        : after.status().code(),
                by,
                now,
                after.reason());
    }

    private static RecordState measurement(Roadmap roadmap, MeasurementView measurement, long version) {
        Audience audience = roadmap.audience();
        return new RecordState(
                MeasurementView.TYPE, measurement.id(), version, roadmap.province(), audience, false, measurement);
    }

    Page<RevisionView> list(UUID roadmap, PageRequest page) {
        return history.list(RoadmapView.TYPE, roadmap, page);
    }
}

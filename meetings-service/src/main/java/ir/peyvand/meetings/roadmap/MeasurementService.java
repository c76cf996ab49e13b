package ir.peyvand.meetings.roadmap;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Measuring adopted roadmaps: one office says a value, another person finds it so or not. */
@ApplicationScoped
public class MeasurementService {

    private final RoadmapService roadmaps;
    private final MeasurementRepository repository;
    private final RoadmapHistory history;
    private final Cursors cursors;
    private final Clock clock;

    MeasurementService(
            RoadmapService roadmaps,
            MeasurementRepository repository,
            RoadmapHistory history,
            Cursors cursors,
            Clock clock) {
        this.roadmaps = roadmaps;
        this.repository = repository;
        this.history = history;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    public MeasurementView record(String roadmapId, RecordMeasurement request, Caller caller) {
        Roadmap roadmap = RoadmapAccess.requireMeasurable(caller, roadmaps.visible(roadmapId, caller));
        if (roadmap.status() != RoadmapStatus.ADOPTED) {
            throw RoadmapProblems.notAdopted();
        }
        if (roadmap.content().indicator(request.indicator()).isEmpty()) {
            throw RoadmapProblems.unknownIndicator();
        }
        Instant now = clock.instant();
        if (request.on().isAfter(LocalDate.now(clock))) {
            throw RoadmapProblems.inTheFuture();
        }
        var measurement = new MeasurementView(
                UuidCreator.getTimeOrderedEpoch(),
                request.indicator(),
                request.on(),
                request.value(),
                request.source(),
                MeasurementStatus.CLAIMED,
                now,
                null,
                null);
        repository.add(roadmap.id(), measurement, caller.subject());
        history.measured(roadmap, Optional.empty(), measurement, caller, now);
        return measurement;
    }

    @Transactional
    public MeasurementView judge(
            String roadmapId, String id, MeasurementStatus status, @Nullable String reason, Caller caller) {
        Roadmap roadmap = RoadmapAccess.requireMeasurable(caller, roadmaps.visible(roadmapId, caller));
        UUID key = key(id);
        String recorder = repository.recorder(roadmap.id(), key).orElseThrow(Problems::notFound);
        if (recorder.equals(caller.subject())) {
            throw RoadmapProblems.makerIsChecker();
        }
        MeasurementView before = repository.find(key).orElseThrow(Problems::notFound);
        Instant now = clock.instant();
        if (!before.status().mayBecome(status) || !repository.judge(key, status, caller.subject(), now, reason)) {
            throw RoadmapProblems.judged();
        }
        MeasurementView after = repository.find(key).orElseThrow(Problems::notFound);
        history.measured(roadmap, Optional.of(before), after, caller, now);
        return after;
    }

    /** Newest first. */
    @Transactional
    Page<MeasurementView> list(String roadmapId, PageRequest page, Caller caller) {
        Roadmap roadmap = roadmaps.visible(roadmapId, caller);
        String query = "measurements " + roadmap.id();
        UUID before = page.cursor() == null
                ? null
                : UUID.fromString(cursors.open(query, page.cursor()).getFirst());
        List<MeasurementView> found = repository.list(roadmap.id(), before, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<MeasurementView> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? cursors.seal(query, List.of(shown.getLast().id().toString())) : null;
        return Page.of(shown, next, Total.exact(repository.count(roadmap.id())));
    }

    private static UUID key(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw Problems.notFound();
        }
    }
}

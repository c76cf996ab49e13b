package ir.peyvand.meetings.roadmap;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.body.BodyDirectory;
import ir.peyvand.meetings.body.BodyView;
import ir.peyvand.meetings.history.RecordState;
import ir.peyvand.meetings.history.RevisionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of roadmaps and their transactions. */
@ApplicationScoped
public class RoadmapService {

    private final RoadmapRepository repository;
    private final MeasurementRepository measurements;
    private final RoadmapHistory history;
    private final BodyDirectory bodies;
    private final Cursors cursors;
    private final Clock clock;

    RoadmapService(
            RoadmapRepository repository,
            MeasurementRepository measurements,
            RoadmapHistory history,
            BodyDirectory bodies,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.measurements = measurements;
        this.history = history;
        this.bodies = bodies;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    public RoadmapView find(String id, Caller caller) {
        return view(visible(id, caller));
    }

    @Transactional
    Page<RoadmapView> list(RoadmapQuery query, PageRequest page) {
        UUID before = page.cursor() == null
                ? null
                : UUID.fromString(cursors.open(query.identity(), page.cursor()).getFirst());
        List<Roadmap> found = repository.list(query, before, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<Roadmap> shown = more ? found.subList(0, page.limit()) : found;
        String next = more
                ? cursors.seal(query.identity(), List.of(shown.getLast().id().toString()))
                : null;
        return Page.of(shown.stream().map(this::view).toList(), next, Total.exact(repository.count(query)));
    }

    @Transactional
    public RoadmapView draft(DraftRoadmap request, Caller caller) {
        BodyView body = fitting(request.content(), caller);
        var roadmap = new Roadmap(
                request.content(),
                body.provinces(),
                RoadmapAccess.writer(caller).orElse(null),
                caller.subject(),
                clock.instant());
        repository.persistAndFlush(roadmap);
        history.write(Optional.empty(), roadmap, "drafted", caller, clock.instant(), null);
        return view(roadmap);
    }

    @Transactional
    RoadmapView edit(String id, @Nullable String ifMatch, DraftRoadmap request, Caller caller) {
        Roadmap roadmap = writable(id, ifMatch, caller);
        RecordState before = RoadmapHistory.state(roadmap);
        BodyView body = fitting(request.content(), caller);
        roadmap.edit(request.content(), body.provinces(), caller.subject(), clock.instant());
        return kept(before, roadmap, "edited", caller, null);
    }

    /** The one whose place it takes is superseded in the same transaction; the database lets one alone stand. */
    @Transactional
    public RoadmapView adopt(String id, @Nullable String ifMatch, Caller caller) {
        Roadmap roadmap = writable(id, ifMatch, caller);
        RecordState before = RoadmapHistory.state(roadmap);
        Instant now = clock.instant();
        Optional<Roadmap> standing = repository.standing(roadmap.content().body());
        roadmap.adopt(caller.subject(), now);
        standing.ifPresent(earlier -> {
            if (!earlier.id().equals(roadmap.content().replaces())) {
                throw RoadmapProblems.hasRoadmap(earlier.id());
            }
            RecordState stood = RoadmapHistory.state(earlier);
            earlier.supersede(now);
            repository.flush();
            history.write(Optional.of(stood), earlier, "superseded", caller, now, null);
        });
        return kept(before, roadmap, "adopted", caller, null);
    }

    @Transactional
    RoadmapView withdraw(String id, @Nullable String ifMatch, WithdrawRoadmap request, Caller caller) {
        Roadmap roadmap = writable(id, ifMatch, caller);
        RecordState before = RoadmapHistory.state(roadmap);
        roadmap.withdraw(clock.instant());
        return kept(before, roadmap, "withdrawn", caller, request.reason());
    }

    @Transactional
    Page<RevisionView> revisions(String id, PageRequest page, Caller caller) {
        return history.list(visible(id, caller).id(), page);
    }

    private RoadmapView kept(RecordState before, Roadmap roadmap, String verb, Caller caller, @Nullable String reason) {
        repository.flush();
        history.write(Optional.of(before), roadmap, verb, caller, clock.instant(), reason);
        return view(roadmap);
    }

    private BodyView fitting(RoadmapContent content, Caller caller) {
        var errors = new ArrayList<FieldError>(RoadmapRules.whatDoesNotFit(content));
        Optional<BodyView> body = bodies.find(content.body());
        if (body.isEmpty()) {
            errors.add(RoadmapProblems.unknownBody());
        } else if (RoadmapAccess.writer(caller)
                .filter(province -> !body.get().provinces().contains(province))
                .isPresent()) {
            errors.add(RoadmapProblems.foreignBody());
        }
        if (content.replaces() != null
                && repository
                        .standing(content.body())
                        .filter(standing -> standing.id().equals(content.replaces()))
                        .isEmpty()) {
            errors.add(RoadmapProblems.unknownReplaced());
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
        return body.orElseThrow();
    }

    private Roadmap writable(String id, @Nullable String ifMatch, Caller caller) {
        Roadmap roadmap = RoadmapAccess.requireWritable(caller, visible(id, caller));
        Version.requireMatch(ifMatch, roadmap.version());
        return roadmap;
    }

    Roadmap visible(String id, Caller caller) {
        return repository.findVisible(id, AudienceVisibility.of(caller)).orElseThrow(Problems::notFound);
    }

    private RoadmapView view(Roadmap roadmap) {
        return RoadmapView.from(roadmap, measurements.latest(roadmap.id()), LocalDate.now(clock));
    }
}

package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.time.SolarHijri;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RevisionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The use cases of meetings and their transactions. */
@ApplicationScoped
public class MeetingService {

    private final MeetingRepository repository;
    private final MeetingStep step;
    private final MeetingParts parts;
    private final MeetingHistory written;
    private final History history;
    private final Instance<MeetingGuard> guards;
    private final Clock clock;

    MeetingService(
            MeetingRepository repository,
            MeetingStep step,
            MeetingParts parts,
            MeetingHistory written,
            History history,
            @Any Instance<MeetingGuard> guards,
            Clock clock) {
        this.repository = repository;
        this.step = step;
        this.parts = parts;
        this.written = written;
        this.history = history;
        this.guards = guards;
        this.clock = clock;
    }

    /** By id or by reference; 404 when the caller may not know of it. */
    @Transactional
    public MeetingView find(String id, Caller caller) {
        return MeetingView.from(step.find(id, caller));
    }

    /** The same; empty when the caller may not know of it. */
    @Transactional
    public Optional<MeetingView> look(String id, Caller caller) {
        return step.look(id, caller).map(MeetingView::from);
    }

    @Transactional
    public MeetingView register(RegisterMeeting request, Caller caller) {
        MeetingContent content = request.content();
        Involved involved = parts.check(content);
        if (!MeetingAccess.mayWrite(caller, content.province())) {
            throw Problems.forbidden();
        }
        Instant now = clock.instant();
        var meeting = new Meeting(nextReference(now), content, involved, caller.subject(), now);
        return begin(meeting, caller, now);
    }

    private MeetingView begin(Meeting meeting, Caller caller, Instant now) {
        meeting.foundBy(parts.words(meeting));
        repository.persistAndFlush(meeting);
        MeetingView view = MeetingView.from(meeting);
        written.write(Optional.empty(), view, "registered", caller, now, null);
        return view;
    }

    @Transactional
    public MeetingView edit(String id, @Nullable String ifMatch, EditMeeting request, Caller caller) {
        MeetingContent content = request.content();
        return step.take(id, ifMatch, caller, "edited", null, (meeting, now) -> {
            Involved involved = parts.check(content);
            if (!MeetingAccess.mayWrite(caller, content.province())) {
                throw Problems.forbidden();
            }
            meeting.edit(content, involved, caller.subject(), now);
            meeting.foundBy(parts.words(meeting));
        });
    }

    @Transactional
    public MeetingView call(String id, @Nullable String ifMatch, Caller caller) {
        return step.take(id, ifMatch, caller, "called", null, (meeting, now) -> {
            ask(meeting, MeetingStatus.CALLED, caller);
            meeting.call(parts.involved(meeting.content()), now);
        });
    }

    @Transactional
    public MeetingView hold(String id, @Nullable String ifMatch, Caller caller) {
        return step.take(id, ifMatch, caller, "held", null, (meeting, now) -> {
            ask(meeting, MeetingStatus.HELD, caller);
            meeting.hold(now);
        });
    }

    @Transactional
    public MeetingView cancel(String id, @Nullable String ifMatch, CancelMeeting request, Caller caller) {
        return step.take(id, ifMatch, caller, "cancelled", request.reason(), (meeting, now) -> {
            ask(meeting, MeetingStatus.CANCELLED, caller);
            meeting.cancel(now);
        });
    }

    /**
     * Held becomes concluded, by whoever writes the meeting; what was adopted has been numbered and digested by the feature
     * that knows it.
     *
     * @param digest SHA-256 of the numbered package
     */
    @Transactional
    public MeetingView conclude(String id, @Nullable String ifMatch, byte[] digest, Caller caller) {
        return step.take(id, ifMatch, caller, "concluded", null, (meeting, now) -> {
            ask(meeting, MeetingStatus.CONCLUDED, caller);
            meeting.conclude(digest, now);
        });
    }

    /** The draft that follows a meeting in its series; what the one before left open goes over to it. */
    @Transactional
    public MeetingView follow(String id, @Nullable String ifMatch, NextMeeting request, Caller caller) {
        MeetingView before = step.take(id, ifMatch, caller, "followed", null, (meeting, now) -> {
            if (meeting.status().isAhead()) {
                throw MeetingProblems.stateDoesNotAllow(meeting.status());
            }
            if (repository.isFollowed(meeting.id())) {
                throw MeetingProblems.followed();
            }
            meeting.joinSeries(
                    meeting.series().orElse(meeting.id()), meeting.previous().orElse(null), now);
        });
        MeetingContent content = before.following(request);
        Involved involved = parts.check(content);
        Instant now = clock.instant();
        var next = new Meeting(nextReference(now), content, involved, caller.subject(), now);
        next.joinSeries(Objects.requireNonNull(before.series()), before.id(), now);
        return begin(next, caller, now);
    }

    /** Something that belongs to the meeting was written: its version moves on, and with it its ETag. */
    @Transactional
    public MeetingView note(
            String id, @Nullable String ifMatch, String verb, Caller caller, Consumer<MeetingView> check) {
        return step.take(id, ifMatch, caller, verb, null, (meeting, now) -> {
            check.accept(MeetingView.from(meeting));
            meeting.touch(now);
        });
    }

    @Transactional
    Page<RevisionView> revisions(String id, PageRequest page, Caller caller) {
        return history.list(MeetingView.TYPE, step.find(id, caller).id(), page);
    }

    private void ask(Meeting meeting, MeetingStatus next, Caller caller) {
        if (meeting.status().mayBecome(next)) {
            MeetingView view = MeetingView.from(meeting);
            guards.forEach(guard -> guard.check(view, next, caller));
        }
    }

    private String nextReference(Instant now) {
        int year = SolarHijri.from(LocalDate.ofInstant(now, MeetingParts.IRAN)).year();
        return "MTG-%d-%04d".formatted(year, repository.nextNumber(year));
    }
}

package ir.peyvand.meetings.axis;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes an axis so that its history has it, and who may know of it follows. */
@ApplicationScoped
class AxisWriter {

    private final AxisRepository repository;
    private final SponsorRepository sponsors;
    private final AxisMeetingRepository meetings;
    private final History history;
    private final Instance<AxisFollower> followers;
    private final Event<AxisWritten> written;
    private final Clock clock;

    AxisWriter(
            AxisRepository repository,
            SponsorRepository sponsors,
            AxisMeetingRepository meetings,
            History history,
            Instance<AxisFollower> followers,
            Event<AxisWritten> written,
            Clock clock) {
        this.repository = repository;
        this.sponsors = sponsors;
        this.meetings = meetings;
        this.history = history;
        this.followers = followers;
        this.written = written;
        this.clock = clock;
    }

    AxisView begin(Axis axis, String verb, Caller by) {
        repository.persistAndFlush(axis);
        history.write(Optional.empty(), state(axis), verb, by, clock.instant(), null);
        tell(follower -> follower.written(List.of(axis.id())));
        return view(axis);
    }

    /** In one revision, whatever {@code change} does. */
    AxisView change(Axis axis, String verb, @Nullable String reason, Caller by, Runnable change) {
        RecordState before = state(axis);
        change.run();
        repository.flush();
        history.write(Optional.of(before), state(axis), verb, by, clock.instant(), reason);
        AxisView after = view(axis);
        written.fire(new AxisWritten(after, verb, by));
        return after;
    }

    void tell(java.util.function.Consumer<AxisFollower> news) {
        followers.stream().forEach(news);
    }

    /** Weight, places and readers, as they follow from its sponsors and its meeting. */
    void settle(Axis axis) {
        List<Sponsor> behind = sponsors.of(axis.id());
        if (!behind.isEmpty()) {
            var places = AxisRules.concerned(behind);
            axis.weigh(AxisRules.weight(behind, places.size()), places, AxisRules.countries(behind), clock.instant());
        }
        settleReaders(axis);
    }

    void settleReaders(Axis axis) {
        axis.see(readers(axis));
    }

    /** Who may know of it, as its sponsors and its meeting are now. */
    Audience readers(Axis axis) {
        Audience takingPart = axis.meeting()
                .flatMap(meetings::find)
                .map(AxisMeeting::audience)
                .orElseGet(Audience::nobody);
        return AxisAudiences.ofSubmitted(axis, sponsors.of(axis.id()), takingPart);
    }

    AxisView view(Axis axis) {
        return AxisViews.of(axis, sponsors.of(axis.id()));
    }

    UUID lockMeetingThatIsOpen(UUID meeting) {
        AxisMeeting known = meetings.kept(meeting).orElseThrow(() -> AxisProblems.unknownMeeting("/meeting"));
        if (!known.status().isAhead()) {
            throw AxisProblems.meetingIsPast(known.status());
        }
        return known.id();
    }

    private RecordState state(Axis axis) {
        return new RecordState(
                AxisView.TYPE,
                axis.id(),
                axis.version(),
                axis.province(),
                axis.audience(),
                false,
                AxisViews.of(axis, sponsors.of(axis.id())));
    }
}

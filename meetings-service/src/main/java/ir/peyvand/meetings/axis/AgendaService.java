package ir.peyvand.meetings.axis;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.meeting.MeetingStatus;
import ir.peyvand.meetings.meeting.MeetingWritten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts axes on the agenda of a meeting, takes them off, and lets their readers follow those who take part. */
@ApplicationScoped
public class AgendaService {

    private final AxisRepository repository;
    private final AxisMeetingRepository meetings;
    private final AxisWriter writer;
    private final Clock clock;

    AgendaService(AxisRepository repository, AxisMeetingRepository meetings, AxisWriter writer, Clock clock) {
        this.repository = repository;
        this.meetings = meetings;
        this.writer = writer;
        this.clock = clock;
    }

    /** Whoever takes part in the meeting learns of the axis: its own office or the committee decides that. */
    @Transactional
    AxisView takeUp(String id, @Nullable String ifMatch, TakeUpAxis request, Caller caller) {
        Axis axis = visible(id, caller);
        AxisAccess.requireKeeperOrCommittee(caller, axis.province());
        Version.requireMatch(ifMatch, axis.version());
        if (meetings.find(request.meeting(), AudienceVisibility.of(caller)).isEmpty()) {
            throw AxisProblems.unknownMeeting("/meeting");
        }
        if (axis.meeting().filter(request.meeting()::equals).isPresent()) {
            return writer.view(axis);
        }
        axis.meeting().ifPresent(writer::lockMeetingThatIsOpen);
        UUID meeting = writer.lockMeetingThatIsOpen(request.meeting());
        return writer.change(axis, "taken-up", null, caller, () -> {
            axis.takeUp(meeting, clock.instant());
            writer.settleReaders(axis);
        });
    }

    /** Those who write the meeting may take it off as well. */
    @Transactional
    AxisView release(String id, @Nullable String ifMatch, Caller caller) {
        Axis axis = visible(id, caller);
        Optional<AxisMeeting> meeting = axis.meeting().flatMap(meetings::find);
        AxisAccess.requireKeeperOrHost(
                caller, axis.province(), meeting.flatMap(known -> Optional.ofNullable(known.province())));
        Version.requireMatch(ifMatch, axis.version());
        axis.meeting().ifPresent(writer::lockMeetingThatIsOpen);
        return writer.change(axis, "released", null, caller, () -> {
            axis.release(clock.instant());
            writer.settleReaders(axis);
        });
    }

    /** Readers follow the participants of the meeting; of one that does not take place, the axes wait for another. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes MeetingWritten written) {
        UUID meeting = written.meeting().id();
        boolean cancelled = written.meeting().status() == MeetingStatus.CANCELLED;
        for (Axis axis : repository.followersOf(meeting)) {
            if (cancelled && axis.status() == AxisStatus.SUBMITTED) {
                writer.change(axis, "released", null, written.by(), () -> {
                    axis.release(clock.instant());
                    writer.settleReaders(axis);
                });
            } else if (!writer.readers(axis).equals(axis.audience())) {
                writer.change(axis, "audience-changed", null, written.by(), () -> writer.settleReaders(axis));
            }
        }
    }

    private Axis visible(String id, Caller caller) {
        return repository.findVisible(id, AudienceVisibility.of(caller)).orElseThrow(Problems::notFound);
    }
}

package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what happened to meetings, and tells the other features of it. */
@ApplicationScoped
class MeetingHistory {

    private final History history;
    private final Event<MeetingWritten> written;

    MeetingHistory(History history, Event<MeetingWritten> written) {
        this.history = history;
        this.written = written;
    }

    /** In the transaction of the change; the meeting has been flushed. */
    void write(
            Optional<MeetingView> before,
            MeetingView after,
            String verb,
            Caller by,
            Instant now,
            @Nullable String reason) {
        history.write(before.map(MeetingHistory::state), state(after), verb, by, now, reason);
        written.fire(new MeetingWritten(after, verb, by));
    }

    private static RecordState state(MeetingView meeting) {
        return new RecordState(
                MeetingView.TYPE,
                meeting.id(),
                meeting.version(),
                Optional.ofNullable(meeting.province()),
                meeting.audience(),
                false,
                meeting);
    }
}

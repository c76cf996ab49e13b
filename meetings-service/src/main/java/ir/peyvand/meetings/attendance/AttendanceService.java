package ir.peyvand.meetings.attendance;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.meetings.body.BodyDirectory;
import ir.peyvand.meetings.body.BodyView;
import ir.peyvand.meetings.meeting.MeetingProblems;
import ir.peyvand.meetings.meeting.MeetingService;
import ir.peyvand.meetings.meeting.MeetingStatus;
import ir.peyvand.meetings.meeting.MeetingView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Recording who came to a meeting that was held. */
@ApplicationScoped
public class AttendanceService {

    private final MeetingService meetings;
    private final BodyDirectory bodies;
    private final AttendanceRepository repository;
    private final Clock clock;

    AttendanceService(MeetingService meetings, BodyDirectory bodies, AttendanceRepository repository, Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.repository = repository;
        this.clock = clock;
    }

    /** What was recorded, and the meeting that has it now. */
    record Recorded(AttendanceSheet sheet, MeetingView meeting) {}

    @Transactional
    public List<AttendanceView> list(String meetingId, Caller caller) {
        return repository.of(meetings.find(meetingId, caller).id());
    }

    /** In place of what was recorded before; once the meeting is concluded it stands. */
    @Transactional
    Recorded record(String meetingId, @Nullable String ifMatch, RecordAttendance request, Caller caller) {
        MeetingView meeting = meetings.note(meetingId, ifMatch, "attendance-recorded", caller, held -> {
            if (held.status() != MeetingStatus.HELD) {
                throw MeetingProblems.stateDoesNotAllow(held.status());
            }
            List<FieldError> errors = AttendanceRules.whatDoesNotFit(request, held);
            if (!errors.isEmpty()) {
                throw Problems.invalid().withErrors(errors);
            }
        });
        Map<UUID, BodyView> named = bodies.findAll(request.entries().stream()
                .map(AttendanceEntry::body)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Instant now = clock.instant();
        repository.clear(meeting.id());
        request.entries()
                .forEach(entry -> repository.add(meeting.id(), entry.key(), view(entry, named, now), caller.subject()));
        return new Recorded(new AttendanceSheet(repository.of(meeting.id())), meeting);
    }

    private static AttendanceView view(AttendanceEntry entry, Map<UUID, BodyView> named, Instant now) {
        return new AttendanceView(
                entry.body(),
                entry.body() == null ? entry.province() : onlyProvince(named.get(entry.body())),
                entry.mission(),
                entry.state(),
                entry.representedBy(),
                entry.note(),
                now);
    }

    private static @Nullable String onlyProvince(@Nullable BodyView body) {
        return body != null && body.provinces().size() == 1 ? body.provinces().getFirst() : null;
    }
}

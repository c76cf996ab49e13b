package ir.peyvand.meetings.minutes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import ir.peyvand.meetings.meeting.MeetingAccess;
import ir.peyvand.meetings.meeting.MeetingProblems;
import ir.peyvand.meetings.meeting.MeetingService;
import ir.peyvand.meetings.meeting.MeetingView;
import ir.peyvand.meetings.work.Assignee;
import ir.peyvand.meetings.work.Work;
import ir.peyvand.meetings.work.WorkKind;
import ir.peyvand.meetings.work.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Drafting, approving and correcting minutes. */
@ApplicationScoped
public class MinutesService {

    private final MeetingService meetings;
    private final MinutesRepository repository;
    private final MinutesReading reading;
    private final MinutesDigest digest;
    private final History history;
    private final WorkList work;
    private final ObjectMapper json;
    private final Clock clock;

    MinutesService(
            MeetingService meetings,
            MinutesRepository repository,
            MinutesReading reading,
            MinutesDigest digest,
            History history,
            WorkList work,
            ObjectMapper json,
            Clock clock) {
        this.meetings = meetings;
        this.repository = repository;
        this.reading = reading;
        this.digest = digest;
        this.history = history;
        this.work = work;
        this.json = json;
        this.clock = clock;
    }

    /** 404 when there are none, or only a draft that the caller may not read. */
    @Transactional
    public MinutesView find(String meetingId, Caller caller) {
        MeetingView meeting = meetings.find(meetingId, caller);
        Minutes minutes = repository.ofMeeting(meeting.id()).orElseThrow(Problems::notFound);
        if (minutes.status() == MinutesStatus.DRAFT && !MinutesAccess.mayReadDraft(caller, meeting)) {
            throw Problems.notFound();
        }
        return view(minutes);
    }

    /** From the records of a meeting that took place. */
    @Transactional
    MinutesView draft(String meetingId, Caller caller) {
        MeetingView meeting = writable(meetingId, caller);
        if (!meeting.status().isPast()) {
            throw MeetingProblems.stateDoesNotAllow(meeting.status());
        }
        if (repository.ofMeeting(meeting.id()).isPresent()) {
            throw MinutesProblems.drafted();
        }
        MinutesRecords records = reading.of(meeting, caller);
        Instant now = clock.instant();
        var minutes = new Minutes(meeting.id(), MinutesText.of(records), tree(records), caller.subject(), now);
        repository.persistAndFlush(minutes);
        ask(meeting, minutes, caller);
        return written(meeting, Optional.empty(), minutes, "drafted", caller, now, null);
    }

    @Transactional
    MinutesView edit(String meetingId, @Nullable String ifMatch, EditMinutes request, Caller caller) {
        MeetingView meeting = writable(meetingId, caller);
        Minutes minutes = fresh(meeting, ifMatch);
        MinutesView before = view(minutes);
        Instant now = clock.instant();
        minutes.edit(request.text(), tree(reading.of(meeting, caller)), caller.subject(), now);
        repository.flush();
        return written(meeting, Optional.of(before), minutes, "edited", caller, now, null);
    }

    /** By somebody who did not write on them; from now on they are frozen. */
    @Transactional
    MinutesView approve(String meetingId, @Nullable String ifMatch, Caller caller) {
        MeetingView meeting = writable(meetingId, caller);
        Minutes minutes = fresh(meeting, ifMatch);
        MinutesView before = view(minutes);
        Instant now = clock.instant();
        minutes.approve(digest.of(minutes), caller.subject(), now);
        repository.flush();
        work.close(minutes.id(), WorkKind.MINUTES);
        return written(meeting, Optional.of(before), minutes, "approved", caller, now, null);
    }

    @Transactional
    MinutesView correct(String meetingId, @Nullable String ifMatch, CorrectMinutes request, Caller caller) {
        MeetingView meeting = writable(meetingId, caller);
        Minutes minutes = fresh(meeting, ifMatch);
        MinutesView before = view(minutes);
        Instant now = clock.instant();
        minutes.corrected(now);
        repository.flush();
        var erratum = new MinutesErratum(
                UuidCreator.getTimeOrderedEpoch(), before.errata().size() + 1, request.text(), request.reason(), now);
        repository.add(meeting.id(), erratum, caller.subject());
        return written(meeting, Optional.of(before), minutes, "corrected", caller, now, request.reason());
    }

    private MeetingView writable(String meetingId, Caller caller) {
        MeetingView meeting = meetings.find(meetingId, caller);
        if (!MeetingAccess.mayWrite(caller, meeting)) {
            throw Problems.forbidden();
        }
        return meeting;
    }

    private Minutes fresh(MeetingView meeting, @Nullable String ifMatch) {
        Minutes minutes = repository.ofMeeting(meeting.id()).orElseThrow(Problems::notFound);
        Version.requireMatch(ifMatch, minutes.version());
        return minutes;
    }

    /** The other office of the province approves, or somebody else of the committee. */
    private void ask(MeetingView meeting, Minutes minutes, Caller drafter) {
        work.open(new Work(
                WorkKind.MINUTES,
                MinutesView.TYPE,
                minutes.id(),
                approver(meeting.province(), drafter),
                meeting.title(),
                "/api/v1/meetings/" + meeting.id() + "/minutes",
                null));
    }

    private static Assignee approver(@Nullable String province, Caller drafter) {
        if (province == null) {
            return Assignee.committee();
        }
        return drafter.is(Role.GOVERNORATE) ? Assignee.secretariat(province) : Assignee.governorate(province);
    }

    private MinutesView written(
            MeetingView meeting,
            Optional<MinutesView> before,
            Minutes minutes,
            String verb,
            Caller caller,
            Instant now,
            @Nullable String reason) {
        MinutesView after = view(minutes);
        history.write(before.map(view -> state(meeting, view)), state(meeting, after), verb, caller, now, reason);
        return after;
    }

    private static RecordState state(MeetingView meeting, MinutesView minutes) {
        return new RecordState(
                MinutesView.TYPE,
                minutes.id(),
                minutes.version(),
                Optional.ofNullable(meeting.province()),
                meeting.audience(),
                false,
                minutes);
    }

    private MinutesView view(Minutes minutes) {
        List<MinutesErratum> errata = repository.errata(minutes.meeting());
        return MinutesView.from(minutes, errata);
    }

    private JsonNode tree(MinutesRecords records) {
        return json.valueToTree(records);
    }
}

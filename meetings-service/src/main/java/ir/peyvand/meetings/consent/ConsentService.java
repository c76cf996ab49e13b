package ir.peyvand.meetings.consent;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.meetings.body.BodyView;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import ir.peyvand.meetings.meeting.MeetingKind;
import ir.peyvand.meetings.meeting.MeetingProblems;
import ir.peyvand.meetings.meeting.MeetingService;
import ir.peyvand.meetings.meeting.MeetingStatus;
import ir.peyvand.meetings.meeting.MeetingView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Giving and withdrawing consent, until the meeting is called. */
@ApplicationScoped
public class ConsentService {

    private final MeetingService meetings;
    private final Councils councils;
    private final ConsentRepository repository;
    private final ConsentWork work;
    private final History history;
    private final Clock clock;

    ConsentService(
            MeetingService meetings,
            Councils councils,
            ConsentRepository repository,
            ConsentWork work,
            History history,
            Clock clock) {
        this.meetings = meetings;
        this.councils = councils;
        this.repository = repository;
        this.work = work;
        this.history = history;
        this.clock = clock;
    }

    /** Withdrawn ones included. */
    @Transactional
    public List<ConsentView> list(String meetingId, Caller caller) {
        return repository.of(meetings.find(meetingId, caller).id());
    }

    @Transactional
    public List<MissingConsent> missing(String meetingId, Caller caller) {
        return councils.missing(meetings.find(meetingId, caller));
    }

    @Transactional
    ConsentView give(String meetingId, GiveConsent request, Caller caller) {
        MeetingView meeting = waiting(meetingId, caller);
        BodyView council = councils.of(meeting).stream()
                .filter(one -> caller.isOf(Councils.province(one)))
                .findFirst()
                .orElseThrow(Problems::forbidden);
        ConsentSeat seat = seat(request, caller);
        repository.of(meeting.id()).stream()
                .filter(one -> one.stands() && one.council().equals(council.id()) && one.seat() == seat)
                .findFirst()
                .ifPresent(known -> {
                    throw ConsentProblems.given(known.id());
                });
        var consent = new ConsentView(
                UuidCreator.getTimeOrderedEpoch(),
                meeting.id(),
                council.id(),
                seat,
                Councils.province(council),
                caller.subject(),
                clock.instant(),
                null,
                null);
        repository.add(consent);
        written(meeting, consent, Optional.empty(), "given", caller, consent.givenAt());
        return consent;
    }

    @Transactional
    ConsentView withdraw(String meetingId, String id, WithdrawConsent request, Caller caller) {
        MeetingView meeting = waiting(meetingId, caller);
        ConsentView consent = find(meeting, id).orElseThrow(Problems::notFound);
        if (!caller.is(consent.seat().role()) || !caller.isOf(consent.province())) {
            throw Problems.forbidden();
        }
        if (!consent.stands()) {
            throw ConsentProblems.withdrawn();
        }
        Instant now = clock.instant();
        repository.withdraw(consent.id(), caller.subject(), now, request.reason());
        ConsentView after = find(meeting, id).orElseThrow();
        written(meeting, after, Optional.of(consent), "withdrawn", caller, now);
        return after;
    }

    private Optional<ConsentView> find(MeetingView meeting, String id) {
        return repository.of(meeting.id()).stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst();
    }

    /** The joint session, if it still waits to be called; nobody calls it meanwhile. */
    private MeetingView waiting(String meetingId, Caller caller) {
        MeetingView meeting = meetings.find(meetingId, caller);
        if (meeting.kind() != MeetingKind.JOINT_COUNCIL_SESSION) {
            throw ConsentProblems.notNeeded();
        }
        MeetingStatus status =
                MeetingStatus.BY_CODE.getOrDefault(repository.lockMeeting(meeting.id()), meeting.status());
        if (status != MeetingStatus.DRAFT) {
            throw MeetingProblems.stateDoesNotAllow(status);
        }
        return meeting;
    }

    /** The caller's role decides; who has both says which. */
    private static ConsentSeat seat(GiveConsent request, Caller caller) {
        List<ConsentSeat> own = Arrays.stream(ConsentSeat.values())
                .filter(seat -> caller.is(seat.role()))
                .toList();
        if (request.seat() != null) {
            if (!own.contains(request.seat())) {
                throw Problems.forbidden();
            }
            return request.seat();
        }
        if (own.size() != 1) {
            throw ConsentProblems.seatRequired();
        }
        return own.getFirst();
    }

    private void written(
            MeetingView meeting,
            ConsentView after,
            Optional<ConsentView> before,
            String verb,
            Caller caller,
            Instant now) {
        history.write(
                before.map(consent -> state(meeting, consent)),
                state(meeting, after),
                verb,
                caller,
                now,
                after.withdrawnWhy());
        work.ask(meeting);
    }

    private static RecordState state(MeetingView meeting, ConsentView consent) {
        return new RecordState(
                ConsentView.TYPE,
                consent.id(),
                consent.stands() ? 0 : 1,
                Optional.of(consent.province()),
                meeting.audience(),
                false,
                consent);
    }
}

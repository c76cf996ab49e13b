package ir.peyvand.meetings.agenda;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.meetings.meeting.MeetingProblems;
import ir.peyvand.meetings.meeting.MeetingService;
import ir.peyvand.meetings.meeting.MeetingView;
import ir.peyvand.meetings.meeting.MeetingWritten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writing, publishing and finishing what a meeting takes up. */
@ApplicationScoped
public class AgendaService {

    private final MeetingService meetings;
    private final AgendaRepository repository;
    private final Clock clock;

    AgendaService(MeetingService meetings, AgendaRepository repository, Clock clock) {
        this.meetings = meetings;
        this.repository = repository;
        this.clock = clock;
    }

    /** What came of a change, and the meeting that has it now. */
    record Changed<T>(T result, MeetingView meeting) {}

    @Transactional
    public List<AgendaItemView> list(String meetingId, Caller caller) {
        return repository.of(meetings.find(meetingId, caller).id());
    }

    /** The latest first. */
    @Transactional
    public List<AgendaVersionView> versions(String meetingId, Caller caller) {
        return repository.versions(meetings.find(meetingId, caller).id());
    }

    @Transactional
    AgendaVersionView version(String meetingId, String number, Caller caller) {
        return versions(meetingId, caller).stream()
                .filter(version -> Integer.toString(version.number()).equals(number))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    @Transactional
    Changed<List<AgendaItemView>> write(
            String meetingId, @Nullable String ifMatch, WriteAgenda request, Caller caller) {
        MeetingView meeting = meetings.note(meetingId, ifMatch, "agenda-written", caller, AgendaService::requireAhead);
        repository.write(meeting.id(), items(repository.of(meeting.id()), request));
        return new Changed<>(repository.of(meeting.id()), meeting);
    }

    /** Freezes the agenda as it stands under the next number. */
    @Transactional
    Changed<AgendaVersionView> publish(String meetingId, @Nullable String ifMatch, Caller caller) {
        MeetingView meeting =
                meetings.note(meetingId, ifMatch, "agenda-published", caller, AgendaService::requireAhead);
        List<AgendaItemView> items = repository.of(meeting.id());
        if (items.isEmpty()) {
            throw AgendaProblems.empty();
        }
        return new Changed<>(repository.publish(meeting.id(), items, caller.subject(), clock.instant()), meeting);
    }

    /** Of a meeting that took place; what is not settled goes over to the meeting after. */
    @Transactional
    Changed<AgendaItemView> settle(
            String meetingId, String itemId, @Nullable String ifMatch, SettleItem request, Caller caller) {
        AgendaItemView item = find(meetings.find(meetingId, caller), itemId);
        MeetingView meeting =
                meetings.note(meetingId, ifMatch, "agenda-item-settled", caller, AgendaService::requirePast);
        if (item.isSettled()) {
            throw AgendaProblems.settled();
        }
        repository.settle(item.id(), request.outcome(), caller.subject(), clock.instant());
        return new Changed<>(find(meeting, itemId), meeting);
    }

    /** A meeting that follows another one takes over what that one left open. */
    void carryOver(@Observes MeetingWritten written) {
        UUID previous = written.meeting().previous();
        if (previous == null || !written.verb().equals("registered")) {
            return;
        }
        var carried = new ArrayList<AgendaItemView>();
        for (AgendaItemView item : repository.of(previous)) {
            if (!item.isSettled()) {
                carried.add(new AgendaItemView(
                        UuidCreator.getTimeOrderedEpoch(),
                        carried.size() + 1,
                        item.title(),
                        item.about(),
                        item.minutes(),
                        item.presenter(),
                        item.id(),
                        null,
                        null));
            }
        }
        repository.write(written.meeting().id(), carried);
    }

    private AgendaItemView find(MeetingView meeting, String item) {
        return repository.of(meeting.id()).stream()
                .filter(one -> one.id().toString().equals(item))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    /** In the order asked for; those that stand already keep their id and where they came from. */
    private static List<AgendaItemView> items(List<AgendaItemView> known, WriteAgenda request) {
        var left = new HashMap<UUID, AgendaItemView>();
        known.forEach(item -> left.put(item.id(), item));
        var items = new ArrayList<AgendaItemView>();
        for (AgendaEntry entry : request.items()) {
            AgendaItemView before = entry.id() == null ? null : left.remove(entry.id());
            if (entry.id() != null && before == null) {
                throw AgendaProblems.unknownItem(items.size());
            }
            items.add(new AgendaItemView(
                    before == null ? UuidCreator.getTimeOrderedEpoch() : before.id(),
                    items.size() + 1,
                    entry.title(),
                    entry.about(),
                    entry.minutes(),
                    entry.presenter(),
                    before == null ? null : before.carriedFrom(),
                    null,
                    null));
        }
        return items;
    }

    private static void requireAhead(MeetingView meeting) {
        if (!meeting.status().isAhead()) {
            throw MeetingProblems.stateDoesNotAllow(meeting.status());
        }
    }

    private static void requirePast(MeetingView meeting) {
        if (!meeting.status().isPast()) {
            throw MeetingProblems.stateDoesNotAllow(meeting.status());
        }
    }
}

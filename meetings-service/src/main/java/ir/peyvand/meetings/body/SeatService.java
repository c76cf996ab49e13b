package ir.peyvand.meetings.body;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who sits where, from when until when. */
@ApplicationScoped
public class SeatService {

    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final BodyViews views;
    private final BodyHistory history;
    private final ReferenceRegister register;
    private final Clock clock;

    SeatService(
            BodyRepository bodies,
            SeatRepository seats,
            BodyViews views,
            BodyHistory history,
            ReferenceRegister register,
            Clock clock) {
        this.bodies = bodies;
        this.seats = seats;
        this.views = views;
        this.history = history;
        this.register = register;
        this.clock = clock;
    }

    /** A seat, and the body that has it. */
    record Seated(SeatView seat, BodyView body) {}

    /** All that there were and are, or those of a day. */
    @Transactional
    public List<SeatView> list(String id, Optional<LocalDate> day) {
        Body body = bodies.findBody(id).orElseThrow(Problems::notFound);
        return seats.of(body.id()).stream()
                .filter(seat -> day.isEmpty() || isHeldOn(seat, day.get()))
                .toList();
    }

    private static boolean isHeldOn(SeatView seat, LocalDate day) {
        return !seat.from().isAfter(day)
                && (seat.until() == null || !seat.until().isBefore(day));
    }

    @Transactional
    public SeatView take(String id, @Nullable String ifMatch, TakeSeat request, Caller caller) {
        return seat(id, ifMatch, request, caller).seat();
    }

    @Transactional
    Seated seat(String id, @Nullable String ifMatch, TakeSeat request, Caller caller) {
        Body body = writable(id, ifMatch, caller);
        refuseWhatDoesNotFit(body, request);
        BodyView before = views.of(body);
        Instant now = clock.instant();
        var seat = new SeatView(
                UuidCreator.getTimeOrderedEpoch(),
                body.id(),
                request.role(),
                request.post(),
                request.holder(),
                request.memberBody(),
                request.office(),
                request.from(),
                request.until());
        body.touch(now);
        bodies.flush();
        seats.meeting(body.id(), request.role(), request.from(), request.until())
                .ifPresent(taken -> {
                    throw BodyProblems.seatTaken(taken);
                });
        seats.add(seat, caller.subject(), now);
        return new Seated(seat, written(before, body, "seat-taken", caller));
    }

    @Transactional
    Seated leave(String id, UUID seatId, @Nullable String ifMatch, LeaveSeat request, Caller caller) {
        Body body = writable(id, ifMatch, caller);
        SeatView seat = find(body, seatId);
        if (seat.until() != null) {
            throw BodyProblems.seatLeft(seat.until());
        }
        if (request.until().isBefore(seat.from())) {
            throw Problems.invalid()
                    .withError(FieldError.of(
                            "/until", "ends-before-it-begins", "پایان پیش از آغاز است", "It ends before it begins"));
        }
        BodyView before = views.of(body);
        body.touch(clock.instant());
        bodies.flush();
        seats.end(seat.id(), request.until(), caller.subject());
        return new Seated(find(body, seatId), written(before, body, "seat-left", caller));
    }

    private SeatView find(Body body, UUID seat) {
        return seats.of(body.id()).stream()
                .filter(one -> one.id().equals(seat))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    private Body writable(String id, @Nullable String ifMatch, Caller caller) {
        Body body = bodies.findBody(id).orElseThrow(Problems::notFound);
        BodyAccess.requireWritable(caller, body.kind(), body.content().provincesOrNone());
        Version.requireMatch(ifMatch, body.version());
        return body;
    }

    private BodyView written(BodyView before, Body body, String verb, Caller caller) {
        BodyView after = views.of(body);
        history.write(Optional.of(before), after, verb, caller);
        return after;
    }

    private void refuseWhatDoesNotFit(Body body, TakeSeat request) {
        List<FieldError> errors = BodyRules.whatDoesNotFit(request, register);
        if (!errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
        UUID member = request.memberBody();
        if (member != null
                && (member.equals(body.id()) || bodies.findByIdOptional(member).isEmpty())) {
            throw Problems.invalid()
                    .withError(FieldError.of(
                            "/memberBody", "unknown-body", "چنین نهادی ثبت نشده است", "There is no such other body"));
        }
    }
}

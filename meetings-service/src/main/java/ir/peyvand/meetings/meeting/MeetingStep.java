package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What every change of a meeting has in common. */
@ApplicationScoped
class MeetingStep {

    private final MeetingRepository repository;
    private final MeetingHistory history;
    private final Clock clock;

    MeetingStep(MeetingRepository repository, MeetingHistory history, Clock clock) {
        this.repository = repository;
        this.history = history;
        this.clock = clock;
    }

    Meeting find(String id, Caller caller) {
        return look(id, caller).orElseThrow(Problems::notFound);
    }

    Optional<Meeting> look(String id, Caller caller) {
        return repository.findVisible(id, AudienceVisibility.of(caller));
    }

    /** In the caller's transaction: found, allowed, not stale; then changed, kept and told. */
    @Transactional(Transactional.TxType.MANDATORY)
    MeetingView take(
            String id,
            @Nullable String ifMatch,
            Caller caller,
            String verb,
            @Nullable String reason,
            BiConsumer<Meeting, Instant> change) {
        Meeting meeting = find(id, caller);
        MeetingView before = MeetingView.from(meeting);
        if (!MeetingAccess.mayWrite(caller, before)) {
            throw Problems.forbidden();
        }
        Version.requireMatch(ifMatch, meeting.version());
        Instant now = clock.instant();
        change.accept(meeting, now);
        repository.flush();
        MeetingView after = MeetingView.from(meeting);
        history.write(Optional.of(before), after, verb, caller, now, reason);
        return after;
    }
}

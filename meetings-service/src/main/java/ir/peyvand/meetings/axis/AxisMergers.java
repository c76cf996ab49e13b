package ir.peyvand.meetings.axis;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets an axis go on in another one, with every sponsor and every original text, and takes it out again. */
@ApplicationScoped
public class AxisMergers {

    private final AxisRepository repository;
    private final SponsorRepository sponsors;
    private final AxisMeetingRepository meetings;
    private final AxisWriter writer;
    private final Clock clock;

    AxisMergers(
            AxisRepository repository,
            SponsorRepository sponsors,
            AxisMeetingRepository meetings,
            AxisWriter writer,
            Clock clock) {
        this.repository = repository;
        this.sponsors = sponsors;
        this.meetings = meetings;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Both sides have agreed.
     *
     * @param carrier stays and carries the weight of both
     * @param merged goes on in it
     * @throws ir.peyvand.kit.problem.Problem 409 when either is not open any more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void merge(UUID carrier, UUID merged, Caller by) {
        lock(carrier, merged);
        Axis stays = repository.findById(carrier);
        Axis goes = repository.findById(merged);
        requireOpen(stays);
        requireOpen(goes);
        writer.change(goes, "merged", null, by, () -> goes.mergeInto(carrier, clock.instant()));
        writer.change(stays, "joined", null, by, () -> {
            sponsors.join(carrier, merged, clock.instant());
            writer.settle(stays);
        });
        writer.tell(follower -> follower.closed(List.of(merged), by));
    }

    /** Whether it may still be merged: it is submitted, and its meeting, if it has one, is ahead. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isOpen(UUID axis) {
        return repository
                .findByIdOptional(axis)
                .filter(known -> known.status() == AxisStatus.SUBMITTED)
                .filter(known -> known.meeting()
                        .flatMap(meetings::find)
                        .filter(meeting -> !meeting.status().isAhead())
                        .isEmpty())
                .isPresent();
    }

    /** Until the meeting of either is held. */
    @Transactional
    AxisView split(String id, @Nullable String ifMatch, SplitAxis request, Caller caller) {
        Axis goes = repository.findVisible(id, AudienceVisibility.of(caller)).orElseThrow(Problems::notFound);
        AxisAccess.requireKeeperOrCommittee(caller, goes.province());
        Version.requireMatch(ifMatch, goes.version());
        UUID carrier = goes.mergedInto().orElseThrow(() -> AxisProblems.notMerged(goes.status()));
        lock(carrier, goes.id());
        Axis stays = repository.findById(carrier);
        if (stays.status() != AxisStatus.SUBMITTED) {
            throw AxisProblems.carrierMoved(stays.status());
        }
        stays.meeting().ifPresent(writer::lockMeetingThatIsOpen);
        writer.change(stays, "split", request.reason(), caller, () -> {
            sponsors.leave(carrier, goes.id());
            writer.settle(stays);
        });
        return writer.change(goes, "split", request.reason(), caller, () -> {
            goes.split(clock.instant());
            writer.settle(goes);
        });
    }

    private void requireOpen(Axis axis) {
        if (!axis.status().mayBecome(AxisStatus.MERGED)) {
            throw AxisProblems.moveNotLegal(axis.status(), AxisStatus.MERGED);
        }
        axis.meeting().ifPresent(writer::lockMeetingThatIsOpen);
    }

    /** In one order, so that two mergers of the same axes do not wait for each other. */
    private void lock(UUID one, UUID other) {
        boolean first = one.compareTo(other) < 0;
        repository.locked(first ? one : other);
        repository.locked(first ? other : one);
    }
}

package ir.peyvand.meetings.axis;

import ir.peyvand.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a meeting concludes with: its axes, numbered without a gap, with every sponsor and original. */
@ApplicationScoped
public class AxisPackages {

    private final AxisRepository repository;
    private final SponsorRepository sponsors;
    private final AxisWriter writer;
    private final Clock clock;

    AxisPackages(AxisRepository repository, SponsorRepository sponsors, AxisWriter writer, Clock clock) {
        this.repository = repository;
        this.sponsors = sponsors;
        this.writer = writer;
        this.clock = clock;
    }

    /**
     * Every submitted axis of the meeting becomes adopted, all together: numbered ones in their order, then the others as
     * they came. Drafts stay out.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<AxisView> adopt(UUID meeting, Caller by) {
        List<Axis> axes = repository.submittedOf(meeting);
        repository.forgetNumbers(meeting);
        var adopted = new ArrayList<AxisView>();
        for (Axis axis : axes) {
            int place = adopted.size() + 1;
            adopted.add(writer.change(axis, "adopted", null, by, () -> axis.adopt(place, clock.instant())));
        }
        writer.tell(follower -> follower.closed(axes.stream().map(Axis::id).toList(), by));
        return adopted;
    }

    /** In the order of their numbers. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<AxisView> adoptedOf(UUID meeting) {
        List<Axis> axes = repository.adoptedOf(meeting);
        Map<UUID, List<Sponsor>> behind =
                sponsors.of(axes.stream().map(Axis::id).toList());
        return axes.stream()
                .map(axis -> AxisViews.of(axis, behind.getOrDefault(axis.id(), List.of())))
                .toList();
    }
}

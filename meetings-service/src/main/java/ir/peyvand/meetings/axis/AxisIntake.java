package ir.peyvand.meetings.axis;

import ir.peyvand.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Takes axes of files into the register, submitted. */
@ApplicationScoped
public class AxisIntake {

    /** What all writers of axes take before they look for copies. */
    public static final String WRITERS = "axis register";

    private final AxisRepository repository;
    private final SponsorRepository sponsors;
    private final AxisWriter writer;
    private final Clock clock;

    AxisIntake(AxisRepository repository, SponsorRepository sponsors, AxisWriter writer, Clock clock) {
        this.repository = repository;
        this.sponsors = sponsors;
        this.writer = writer;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public String nextReference() {
        return repository.nextReference();
    }

    /** Nothing speaks against them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(List<ImportedAxis> axes, Caller by) {
        for (ImportedAxis imported : axes) {
            Instant now = clock.instant();
            var axis = new Axis(imported, by.subject(), now);
            repository.persistAndFlush(axis);
            sponsors.begin(axis.id(), axis.content(), AxisRules.whoStandsBehind(axis.province(), axis.content()), now);
            writer.settle(axis);
            writer.begin(axis, "imported", by);
            writer.tell(follower -> follower.submitted(List.of(axis.id()), by));
            repository.forgetLoaded();
        }
    }
}

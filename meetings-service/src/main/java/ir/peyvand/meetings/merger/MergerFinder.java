package ir.peyvand.meetings.merger;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.meetings.axis.AxisDirectory;
import ir.peyvand.meetings.axis.AxisFollower;
import ir.peyvand.meetings.axis.AxisKind;
import ir.peyvand.meetings.axis.AxisMergers;
import ir.peyvand.meetings.axis.AxisView;
import ir.peyvand.meetings.likeness.LikenessService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Offers a merger wherever a submitted problem turns out to be one that another province has submitted, and takes back offers
 * about axes that are no longer open. Until there is an offer, neither office learns of the other one's problem.
 */
@ApplicationScoped
class MergerFinder implements AxisFollower {

    /** A problem that is like more than these is told by too little to be offered everywhere. */
    private static final int MOST_OFFERS = 3;

    private static final String NO_LONGER_OPEN = "یکی از دو محور دیگر باز نیست | One of the axes is no longer open";

    private final MergeOfferRepository repository;
    private final MergeOfferWriter writer;
    private final AxisDirectory axes;
    private final AxisMergers mergers;
    private final LikenessService likeness;
    private final Clock clock;

    MergerFinder(
            MergeOfferRepository repository,
            MergeOfferWriter writer,
            AxisDirectory axes,
            AxisMergers mergers,
            LikenessService likeness,
            Clock clock) {
        this.repository = repository;
        this.writer = writer;
        this.axes = axes;
        this.mergers = mergers;
        this.likeness = likeness;
        this.clock = clock;
    }

    @Override
    public void written(Collection<UUID> written) {
        // drafts are nobody else's business
    }

    /** What was there first stays. */
    @Override
    public void submitted(Collection<UUID> submitted, Caller by) {
        for (AxisView axis : axes.findAll(submitted).values()) {
            if (axis.kind() == AxisKind.PROBLEM) {
                offerFor(axis.id(), by);
            }
        }
    }

    private void offerFor(UUID axis, Caller by) {
        repository.keepOtherWritersOut();
        var origin = new OfferOrigin(true, Optional.empty(), by.subject());
        likeness.findEverywhere(axis, AxisKind.PROBLEM).stream()
                .filter(found -> !repository.knows(axis, found.axis()) && mergers.isOpen(found.axis()))
                .limit(MOST_OFFERS)
                .forEach(found -> writer.make(found.axis(), axis, found.likeness(), origin, null, by));
    }

    @Override
    public void closed(Collection<UUID> closed, Caller by) {
        for (UUID axis : closed) {
            for (MergeOffer offer : repository.openAbout(axis)) {
                writer.change(
                        offer, "withdrawn", NO_LONGER_OPEN, by, () -> offer.withdraw(NO_LONGER_OPEN, clock.instant()));
            }
        }
    }
}

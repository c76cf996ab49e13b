package ir.peyvand.meetings.merger;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.meetings.axis.AxisDirectory;
import ir.peyvand.meetings.axis.AxisView;
import ir.peyvand.meetings.axis.SponsorView;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import ir.peyvand.meetings.likeness.Likeness;
import ir.peyvand.meetings.work.Assignee;
import ir.peyvand.meetings.work.Work;
import ir.peyvand.meetings.work.WorkKind;
import ir.peyvand.meetings.work.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes an offer so that its history has it, and whoever has to agree learns of it. */
@ApplicationScoped
class MergeOfferWriter {

    private final MergeOfferRepository repository;
    private final AxisDirectory axes;
    private final History history;
    private final WorkList work;
    private final Clock clock;

    MergeOfferWriter(MergeOfferRepository repository, AxisDirectory axes, History history, WorkList work, Clock clock) {
        this.repository = repository;
        this.axes = axes;
        this.history = history;
        this.work = work;
        this.clock = clock;
    }

    /** The office that makes it agrees by making it. */
    MergeOffer make(UUID stays, UUID goes, Likeness likeness, OfferOrigin origin, @Nullable String message, Caller by) {
        var offer = new MergeOffer(stays, goes, likeness, origin, message, sponsors(stays, goes), clock.instant());
        repository.persistAndFlush(offer);
        origin.province()
                .ifPresent(province -> repository.consent(offer.id(), province, by.subject(), clock.instant()));
        history.write(Optional.empty(), state(offer), "offered", by, clock.instant(), null);
        ask(offer);
        return offer;
    }

    MergeOfferView change(MergeOffer offer, String verb, @Nullable String reason, Caller by, Runnable change) {
        RecordState before = state(offer);
        change.run();
        repository.flush();
        history.write(Optional.of(before), state(offer), verb, by, clock.instant(), reason);
        if (offer.status() == MergeOfferStatus.OFFERED) {
            ask(offer);
        } else {
            work.closeAll(offer.id());
        }
        return view(offer);
    }

    /** Everybody who stands behind either. */
    SortedSet<String> sponsors(UUID one, UUID other) {
        var both = new TreeSet<>(sponsors(axis(one)));
        both.addAll(sponsors(axis(other)));
        return both;
    }

    MergeOfferView view(MergeOffer offer) {
        AxisView stays = axis(offer.axis());
        AxisView goes = axis(offer.other());
        return MergeOfferView.from(
                offer,
                OfferedAxisView.from(stays, sponsors(stays)),
                OfferedAxisView.from(goes, sponsors(goes)),
                repository.consents(offer.id()));
    }

    static List<String> sponsors(AxisView axis) {
        return axis.sponsors().stream()
                .map(SponsorView::province)
                .distinct()
                .sorted()
                .toList();
    }

    /** Work for each sponsor that has not agreed yet, and none for those who have. */
    private void ask(MergeOffer offer) {
        MergeOfferView view = view(offer);
        view.consents()
                .forEach(
                        consent -> work.close(offer.id(), WorkKind.APPROVAL, Assignee.secretariat(consent.province())));
        for (String province : view.awaiting()) {
            OfferedAxisView own = view.axis().sponsors().contains(province) ? view.axis() : view.other();
            work.open(new Work(
                    WorkKind.APPROVAL,
                    MergeOfferView.TYPE,
                    offer.id(),
                    Assignee.secretariat(province),
                    own.title(),
                    "/api/v1/axes/" + own.id() + "/merge-offers/" + offer.id(),
                    null));
        }
    }

    private AxisView axis(UUID id) {
        return axes.find(id).orElseThrow(Problems::notFound);
    }

    private RecordState state(MergeOffer offer) {
        return new RecordState(
                MergeOfferView.TYPE,
                offer.id(),
                offer.version(),
                Optional.empty(),
                offer.audience(),
                false,
                view(offer));
    }
}

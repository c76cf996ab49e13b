package ir.peyvand.meetings.merger;

import static ir.peyvand.kit.caller.Role.COMMITTEE;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.axis.AxisDirectory;
import ir.peyvand.meetings.axis.AxisMergers;
import ir.peyvand.meetings.axis.AxisService;
import ir.peyvand.meetings.axis.AxisView;
import ir.peyvand.meetings.likeness.LikenessService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of offers to merge, and their transactions. */
@ApplicationScoped
class MergeOfferService {

    private final MergeOfferRepository repository;
    private final MergeOfferWriter writer;
    private final AxisService axes;
    private final AxisDirectory directory;
    private final AxisMergers mergers;
    private final LikenessService likeness;
    private final Cursors cursors;
    private final Clock clock;

    MergeOfferService(
            MergeOfferRepository repository,
            MergeOfferWriter writer,
            AxisService axes,
            AxisDirectory directory,
            AxisMergers mergers,
            LikenessService likeness,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.writer = writer;
        this.axes = axes;
        this.directory = directory;
        this.mergers = mergers;
        this.likeness = likeness;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    MergeOfferView offer(String id, OfferMerger request, Caller caller) {
        AxisView stays = axes.find(id, caller);
        AxisView goes = directory.find(request.other(), caller).orElseThrow(MergeOfferProblems::unknownAxis);
        List<String> one = MergeOfferWriter.sponsors(stays);
        List<String> other = MergeOfferWriter.sponsors(goes);
        Optional<String> province = MergeOfferRules.whoOffers(caller, one, other);
        if (stays.id().equals(goes.id())) {
            throw MergeOfferProblems.withItself();
        }
        requireOpen(stays.id());
        requireOpen(goes.id());
        MergeOfferRules.requireDifferentSponsors(one, other);
        repository.keepOtherWritersOut();
        repository.findOpen(stays.id(), goes.id()).ifPresent(known -> {
            throw MergeOfferProblems.exists(known.id());
        });
        var origin = new OfferOrigin(false, province, caller.subject());
        MergeOffer made = writer.make(
                stays.id(), goes.id(), likeness.between(stays.id(), goes.id()), origin, request.message(), caller);
        return writer.view(made);
    }

    @Transactional
    MergeOfferView find(String axis, String id, Caller caller) {
        return writer.view(visible(axis, id, caller));
    }

    /** The newest first; who may know of the axis but stands behind neither sees none. */
    @Transactional
    Page<MergeOfferView> list(String axis, PageRequest page, Caller caller) {
        UUID about = axes.find(axis, caller).id();
        AudienceVisibility visibility = AudienceVisibility.of(caller);
        String query = "merge-offers " + about + " " + visibility;
        UUID before = page.cursor() == null
                ? null
                : UUID.fromString(cursors.open(query, page.cursor()).getFirst());
        List<MergeOffer> rows = repository.list(about, visibility, before, page.limit() + 1);
        boolean more = rows.size() > page.limit();
        List<MergeOffer> shown = more ? rows.subList(0, page.limit()) : rows;
        String next = more ? cursors.seal(query, List.of(shown.getLast().id().toString())) : null;
        return Page.of(
                shown.stream().map(writer::view).toList(), next, Total.exact(repository.count(about, visibility)));
    }

    /** When the last sponsor agrees, one axis goes on in the other. */
    @Transactional
    MergeOfferView accept(String axis, String id, @Nullable String ifMatch, Caller caller) {
        MergeOffer offer = visible(axis, id, caller);
        String province = MergeOfferRules.whoAgrees(caller, offer.sponsors());
        Version.requireMatch(ifMatch, offer.version());
        repository.keepOtherWritersOut();
        MergeOfferView view = writer.change(offer, "consented", null, caller, () -> {
            offer.consented(clock.instant());
            if (writer.view(offer).consents().stream()
                    .anyMatch(known -> known.province().equals(province))) {
                throw MergeOfferProblems.alreadyConsented();
            }
            repository.consent(offer.id(), province, caller.subject(), clock.instant());
        });
        if (!view.awaiting().isEmpty()) {
            return view;
        }
        MergeOfferView accepted = writer.change(offer, "accepted", null, caller, () -> offer.accept(clock.instant()));
        mergers.merge(offer.axis(), offer.other(), caller);
        askNewSponsors(offer.axis(), caller);
        return accepted;
    }

    @Transactional
    MergeOfferView decline(String axis, String id, @Nullable String ifMatch, EndOffer request, Caller caller) {
        MergeOffer offer = visible(axis, id, caller);
        MergeOfferRules.whoAgrees(caller, offer.sponsors());
        Version.requireMatch(ifMatch, offer.version());
        return writer.change(
                offer, "declined", request.reason(), caller, () -> offer.decline(request.reason(), clock.instant()));
    }

    /** Whoever made it, or the committee. */
    @Transactional
    MergeOfferView withdraw(String axis, String id, @Nullable String ifMatch, EndOffer request, Caller caller) {
        MergeOffer offer = visible(axis, id, caller);
        if (!caller.is(COMMITTEE)
                && offer.origin().province().filter(caller::isOf).isEmpty()) {
            throw Problems.forbidden();
        }
        Version.requireMatch(ifMatch, offer.version());
        return writer.change(
                offer, "withdrawn", request.reason(), caller, () -> offer.withdraw(request.reason(), clock.instant()));
    }

    /** What stays has more sponsors than before: they have to agree to its other offers as well. */
    private void askNewSponsors(UUID stays, Caller by) {
        for (MergeOffer open : repository.openAbout(stays)) {
            writer.change(
                    open,
                    "sponsors-changed",
                    null,
                    by,
                    () -> open.concern(writer.sponsors(open.axis(), open.other()), clock.instant()));
        }
    }

    private void requireOpen(UUID axis) {
        if (!mergers.isOpen(axis)) {
            throw MergeOfferProblems.notOpen(axis);
        }
    }

    private MergeOffer visible(String axis, String id, Caller caller) {
        UUID about = axes.find(axis, caller).id();
        try {
            return repository
                    .findVisible(about, UUID.fromString(id), AudienceVisibility.of(caller))
                    .orElseThrow(Problems::notFound);
        } catch (IllegalArgumentException noId) {
            throw Problems.notFound();
        }
    }
}

package ir.peyvand.meetings.referral;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.origin.LinkedRecord;
import ir.peyvand.kit.origin.Provenance;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.time.SolarHijri;
import ir.peyvand.kit.urn.RecordUrn;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.body.BodyDirectory;
import ir.peyvand.meetings.body.BodyView;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RevisionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Reading and sending referrals; what becomes of them is {@link ReferralMoves}. */
@ApplicationScoped
public class ReferralService {

    private final ReferralRepository repository;
    private final ReferralHistory written;
    private final ReferralViews views;
    private final ReferralReaders readers;
    private final BodyDirectory bodies;
    private final Provenance provenance;
    private final History history;
    private final Clock clock;

    ReferralService(
            ReferralRepository repository,
            ReferralHistory written,
            ReferralViews views,
            ReferralReaders readers,
            BodyDirectory bodies,
            Provenance provenance,
            History history,
            Clock clock) {
        this.repository = repository;
        this.written = written;
        this.views = views;
        this.readers = readers;
        this.bodies = bodies;
        this.provenance = provenance;
        this.history = history;
        this.clock = clock;
    }

    /** One record, by id or reference; 404 when the caller may not know of it. */
    @Transactional
    public ReferralView find(String idOrReference, Caller caller) {
        return views.of(visible(idOrReference, caller), caller);
    }

    /** What happened to the record, newest first. */
    @Transactional
    Page<RevisionView> revisions(String idOrReference, PageRequest page, Caller caller) {
        return history.list(ReferralView.TYPE, visible(idOrReference, caller).id(), page);
    }

    @Transactional
    public ReferralView refer(ReferRecord request, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        ReferralRules.requireOneRecipient(request);
        ReferralRules.requireDayToCome(request.dueOn(), today);
        BodyView sender = body(request.fromBody(), "/fromBody");
        if (!ReferralAccess.maySpeakFor(caller, sender.provinces())) {
            throw Problems.forbidden();
        }
        Optional<BodyView> recipient = Optional.ofNullable(request.toBody()).map(id -> body(id, "/toBody"));
        LocalizedText title = title(request, caller);
        RecordUrn subject = RecordUrn.of(request.subject());
        ReferralWay way = way(request, sender, recipient, caller);
        int year = SolarHijri.from(today).year();
        String reference = "RFR-%d-%04d".formatted(year, repository.nextNumber(year));
        var referral = new Referral(
                reference, request, title, way, readers.of(subject, way), caller.subject(), clock.instant());
        repository.persist(referral);
        written.written(null, referral, "referred", caller, null);
        return views.of(referral, caller);
    }

    private BodyView body(UUID id, String pointer) {
        return bodies.find(id)
                .filter(body -> body.dissolvedOn() == null)
                .orElseThrow(() -> ReferralProblems.invalid(ReferralProblems.unknown(pointer, "body", "نهادی")));
    }

    /** The record has to be one that the sender may know of; of another service's he says himself what it is about. */
    private LocalizedText title(ReferRecord request, Caller caller) {
        RecordUrn subject = RecordUrn.of(request.subject());
        Optional<LocalizedText> known = provenance.find(subject, caller).map(LinkedRecord::title);
        if (known.isEmpty() && provenance.isKeptHere(subject.type())) {
            throw ReferralProblems.invalid(ReferralProblems.unknown("/subject", "record", "رکوردی"));
        }
        return Optional.ofNullable(request.title())
                .or(() -> known)
                .orElseThrow(() -> ReferralProblems.invalid(FieldError.of(
                        "/title",
                        "required",
                        "عنوان رکوردی که این بخش آن را ندارد لازم است",
                        "The title of a record that this part does not hold is needed")));
    }

    /** The way of the matter with this step; refused when it would come back to a body that it has passed through. */
    private ReferralWay way(ReferRecord request, BodyView sender, Optional<BodyView> recipient, Caller caller) {
        RecordUrn subject = RecordUrn.of(request.subject());
        Set<RecordUrn> above = provenance.above(subject, ReferralRules::belongsToTheMatter);
        repository.keepOthersFromTheMatter(above);
        recipient.ifPresent(to -> {
            List<UUID> back = repository.wayFromRecipientToSender(subject, above, sender.id(), to.id());
            if (!back.isEmpty()) {
                throw ReferralProblems.loop(links(back, to));
            }
            if (repository.isBefore(subject, sender.id(), to.id())) {
                throw ReferralProblems.alreadyReferred();
            }
        });
        var chain = new ArrayList<>(repository.wayToSender(subject, above, sender.id()));
        recipient.map(BodyView::id).ifPresent(chain::add);
        Optional<String> office =
                caller.isAny(Role.GOVERNORATE, Role.SECRETARIAT) ? caller.province() : Optional.empty();
        Set<String> answering = recipient.map(to -> Set.copyOf(to.provinces())).orElseGet(Set::of);
        return new ReferralWay(request, above, chain, office, answering);
    }

    private List<ChainLinkView> links(List<UUID> way, BodyView end) {
        Map<UUID, BodyView> known = bodies.findAll(way);
        return Stream.concat(way.stream().map(known::get).filter(Objects::nonNull), Stream.of(end))
                .map(ChainLinkView::of)
                .toList();
    }

    private Referral visible(String idOrReference, Caller caller) {
        return repository
                .findVisible(idOrReference, AudienceVisibility.of(caller))
                .orElseThrow(Problems::notFound);
    }
}

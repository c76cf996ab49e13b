package ir.peyvand.agreements.party;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The use cases of parties and their transactions. */
@ApplicationScoped
public class PartyService {

    private static final UUID NOBODY = new UUID(0, 0);

    private final PartyRepository repository;
    private final PartyNameRepository names;
    private final PartyHistory history;
    private final ReferenceRegister register;
    private final Cursors cursors;
    private final Clock clock;

    PartyService(
            PartyRepository repository,
            PartyNameRepository names,
            PartyHistory history,
            ReferenceRegister register,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.names = names;
        this.history = history;
        this.register = register;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    PartyView find(String id) {
        return view(repository.findParty(id).orElseThrow(Problems::notFound));
    }

    /** The parties with these ids, as they are today: one that was merged comes as itself, with its pointer. */
    @Transactional
    public Map<UUID, PartyView> findAll(Collection<UUID> ids) {
        return views(new LinkedHashSet<>(ids)).stream().collect(Collectors.toMap(PartyView::id, party -> party));
    }

    @Transactional
    Page<PartyView> list(PartyQuery query, PageRequest page) {
        Optional<PartyRepository.Place> after = Optional.ofNullable(page.cursor())
                .map(cursor -> cursors.open(query.identity(), cursor))
                .map(place -> new PartyRepository.Place(
                        Integer.parseInt(place.getFirst()), UUID.fromString(place.getLast())));
        List<PartyRepository.Place> found = repository.list(query, after, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<PartyRepository.Place> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? cursors.seal(query.identity(), place(shown.getLast())) : null;
        List<UUID> ids = shown.stream().map(PartyRepository.Place::id).toList();
        return Page.of(views(ids), next, Total.exact(repository.count(query)));
    }

    private static List<String> place(PartyRepository.Place last) {
        return List.of(Integer.toString(last.score()), last.id().toString());
    }

    @Transactional
    PartyView register(RegisterParty request, Caller caller) {
        refuseWhatDoesNotFit(request.content());
        repository.keepOtherWritersOut();
        var party = new Party(
                request.content(), PartyAccess.registrar(caller).orElse(null), caller.subject(), clock.instant());
        refuseKnown(party);
        repository.persistAndFlush(party);
        names.replaceOwn(party);
        request.aliasesOrNone().forEach(alias -> names.add(party.id(), alias));
        history.write(party, "registered", party.content(), caller, null);
        return view(party);
    }

    /** The party of this name, registered unless it is there: for records that come with the system. */
    @Transactional
    public PartyView registerOnce(RegisterParty request, Caller caller) {
        repository.keepOtherWritersOut();
        String key = PartyNameKey.of(request.content().name().best(LocalizedText.PERSIAN));
        return repository
                .findSame(key, request.content(), NOBODY)
                .map(repository::findById)
                .map(this::view)
                .orElseGet(() -> register(request, caller));
    }

    @Transactional
    PartyView edit(String id, @Nullable String ifMatch, EditParty request, Caller caller) {
        refuseWhatDoesNotFit(request.content());
        Party party = writable(id, ifMatch, caller);
        repository.keepOtherWritersOut();
        party.edit(request.content(), caller.subject(), clock.instant());
        refuseKnown(party);
        repository.flush();
        names.replaceOwn(party);
        history.write(party, "edited", party.content(), caller, null);
        return view(party);
    }

    @Transactional
    PartyView addAlias(String id, @Nullable String ifMatch, PartyAlias alias, Caller caller) {
        Party party = writable(id, ifMatch, caller);
        party.touch(clock.instant());
        repository.flush();
        names.add(party.id(), alias);
        history.write(party, "alias-added", alias, caller, null);
        return view(party);
    }

    /** Both histories stay; agreements keep naming the merged one and mean the other. */
    @Transactional
    PartyView merge(String id, @Nullable String ifMatch, MergeParty request, Caller caller) {
        Party party = writable(id, ifMatch, caller);
        repository.keepOtherWritersOut();
        Party into = repository.findByIdOptional(request.into()).orElseThrow(PartyProblems::unknownTarget);
        Instant now = clock.instant();
        party.mergeInto(into, now);
        into.touch(now);
        repository.flush();
        repository.redirect(party.id(), into.id());
        names.move(party.id(), into.id());
        history.write(party, "merged", party.content(), caller, request.reason());
        history.write(into, "absorbed", party.content(), caller, request.reason());
        return view(party);
    }

    @Transactional
    Page<PartyRevisionView> revisions(String id, PageRequest page) {
        return history.list(repository.findParty(id).orElseThrow(Problems::notFound), page);
    }

    private Party writable(String id, @Nullable String ifMatch, Caller caller) {
        Party party =
                PartyAccess.requireWritable(caller, repository.findParty(id).orElseThrow(Problems::notFound));
        Version.requireMatch(ifMatch, party.version());
        return party;
    }

    private void refuseWhatDoesNotFit(PartyContent content) {
        List<FieldError> errors = PartyRules.whatDoesNotFit(content, register);
        if (!errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
    }

    private void refuseKnown(Party party) {
        repository
                .findSame(
                        PartyNameKey.of(party.content().name().best(LocalizedText.PERSIAN)),
                        party.content(),
                        party.id())
                .ifPresent(known -> {
                    throw PartyProblems.exists(known);
                });
    }

    private PartyView view(Party party) {
        return PartyView.from(party, names.aliasesOf(List.of(party.id())).getOrDefault(party.id(), List.of()));
    }

    /** In the order of the ids. */
    private List<PartyView> views(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<PartyAlias>> aliases = names.aliasesOf(ids);
        var parties = new HashMap<UUID, Party>();
        repository.findAllOf(ids).forEach(party -> parties.put(party.id(), party));
        return ids.stream()
                .map(parties::get)
                .filter(Objects::nonNull)
                .map(party -> PartyView.from(party, aliases.getOrDefault(party.id(), List.of())))
                .toList();
    }
}

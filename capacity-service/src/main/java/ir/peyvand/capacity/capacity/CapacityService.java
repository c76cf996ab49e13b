package ir.peyvand.capacity.capacity;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.change.Change;
import ir.peyvand.kit.change.ChangeLog;
import ir.peyvand.kit.digest.Sha256;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The use cases of capacities and their transactions: load, let the domain decide, save, return a view. */
@ApplicationScoped
public class CapacityService {

    private final CapacityRepository repository;
    private final ReferenceRegister register;
    private final ChangeLog changes;
    private final CapacitySettings settings;
    private final Cursors cursors;
    private final ObjectMapper json;
    private final Clock clock;

    CapacityService(
            CapacityRepository repository,
            ReferenceRegister register,
            ChangeLog changes,
            CapacitySettings settings,
            Cursors cursors,
            ObjectMapper json,
            Clock clock) {
        this.repository = repository;
        this.register = register;
        this.changes = changes;
        this.settings = settings;
        this.cursors = cursors;
        this.json = json;
        this.clock = clock;
    }

    /** One record with what this caller may see of it; 404 when the caller may not know of it. */
    @Transactional
    public CapacityView find(String idOrReference, Caller caller) {
        Capacity capacity = visible(idOrReference, caller);
        Optional<Contact> contact =
                CapacityAccess.maySeeContact(caller, capacity) ? repository.contactOf(capacity.id()) : Optional.empty();
        return CapacityView.from(capacity, settings, contact.orElse(null));
    }

    /** Those of the records that exist, in no particular order. For the search. */
    @Transactional
    public List<ListedCapacity> listed(Collection<UUID> ids) {
        return repository.findAllOf(ids).stream().map(this::listed).toList();
    }

    /** Every record batch by batch, in the order of ids. For the search. */
    @Transactional
    public List<ListedCapacity> listedAfter(UUID id, int most) {
        return repository.findAllAfter(id, most).stream().map(this::listed).toList();
    }

    private ListedCapacity listed(Capacity capacity) {
        return new ListedCapacity(CapacityView.from(capacity, settings, null), capacity.withdrawnAt());
    }

    @Transactional
    CapacityView register(RegisterCapacity request, Caller caller) {
        if (register.provinces().find(request.province()).isEmpty()) {
            throw Problems.invalid()
                    .withError(FieldError.of(
                            "/province",
                            "unknown-province",
                            "این کد استان شناخته نیست",
                            "The province code is not known"));
        }
        if (!CapacityAccess.mayWrite(caller, request.province())) {
            throw Problems.forbidden();
        }
        refuseUnknownCodes(request.content());
        Instant now = clock.instant();
        String reference = "%s-%s-%04d"
                .formatted(
                        request.province(),
                        request.field().referencePart(),
                        repository.nextNumber(request.province(), request.field()));
        var capacity =
                new Capacity(reference, request.province(), request.field(), request.content(), caller.subject(), now);
        repository.persistAndFlush(capacity);
        repository.replaceContact(capacity.id(), request.contact());
        repository.keepRevision(capacity, caller.subject(), now, null);
        record(capacity, "registered", false, Optional.empty(), caller, now);
        return CapacityView.from(capacity, settings, request.contact());
    }

    @Transactional
    CapacityView edit(String id, @Nullable String ifMatch, EditCapacity request, Caller caller) {
        refuseUnknownCodes(request.content());
        return change(id, ifMatch, caller, "edited", null, (capacity, now) -> {
            capacity.edit(request.content(), caller.subject(), now);
            repository.replaceContact(capacity.id(), request.contact());
        });
    }

    @Transactional
    CapacityView verify(String id, @Nullable String ifMatch, Caller caller) {
        return change(id, ifMatch, caller, "verified", null, (capacity, now) -> capacity.verify(caller.subject(), now));
    }

    @Transactional
    CapacityView sendBack(String id, @Nullable String ifMatch, ReasonedMove move, Caller caller) {
        return change(id, ifMatch, caller, "sent-back", move.reason(), Capacity::sendBack);
    }

    @Transactional
    CapacityView publish(String id, @Nullable String ifMatch, Caller caller) {
        return change(id, ifMatch, caller, "published", null, Capacity::publish);
    }

    @Transactional
    CapacityView confirm(String id, @Nullable String ifMatch, Caller caller) {
        return change(id, ifMatch, caller, "confirmed", null, Capacity::confirm);
    }

    @Transactional
    CapacityView revise(String id, @Nullable String ifMatch, ReasonedMove move, Caller caller) {
        return change(id, ifMatch, caller, "taken-back", move.reason(), Capacity::revise);
    }

    @Transactional
    CapacityView archive(String id, @Nullable String ifMatch, ReasonedMove move, Caller caller) {
        return change(id, ifMatch, caller, "archived", move.reason(), Capacity::archive);
    }

    /** The contents that the record had, newest first; for those who see its drafts. */
    @Transactional
    Page<RevisionView> revisions(String idOrReference, PageRequest page, Caller caller) {
        Capacity capacity = visible(idOrReference, caller);
        if (!CapacityAccess.seesAll(caller) && !CapacityAccess.mayWrite(caller, capacity.province())) {
            throw Problems.forbidden();
        }
        String query = "capacity-revisions " + capacity.id();
        long before = page.cursor() == null
                ? Long.MAX_VALUE
                : Long.parseLong(cursors.open(query, page.cursor()).getFirst());
        List<RevisionView> rows = repository.revisionsOf(capacity.id(), before, page.limit() + 1);
        boolean more = rows.size() > page.limit();
        List<RevisionView> items = more ? rows.subList(0, page.limit()) : rows;
        String next =
                more ? cursors.seal(query, List.of(Long.toString(items.getLast().version()))) : null;
        return Page.of(items, next, Total.exact(repository.countRevisions(capacity.id())));
    }

    private CapacityView change(
            String id,
            @Nullable String ifMatch,
            Caller caller,
            String verb,
            @Nullable String reason,
            BiConsumer<Capacity, Instant> move) {
        Capacity capacity = CapacityAccess.requireWritable(
                caller, repository.findByIdOrReference(id).orElseThrow(Problems::notFound));
        Version.requireMatch(ifMatch, capacity.version());
        boolean publicBefore = capacity.isPublic();
        Optional<byte[]> before = Optional.of(digest(capacity));
        CapacityContent contentBefore = capacity.content();
        Instant now = clock.instant();
        move.accept(capacity, now);
        repository.flush();
        if (reason != null || !capacity.content().equals(contentBefore)) {
            repository.keepRevision(capacity, caller.subject(), now, reason);
        }
        record(capacity, verb, publicBefore, before, caller, now);
        return CapacityView.from(
                capacity, settings, repository.contactOf(capacity.id()).orElse(null));
    }

    private Capacity visible(String idOrReference, Caller caller) {
        return repository
                .findByIdOrReference(idOrReference)
                .filter(capacity -> CapacityAccess.maySee(caller, capacity))
                .orElseThrow(Problems::notFound);
    }

    private void refuseUnknownCodes(CapacityContent content) {
        List<FieldError> errors = CapacityRules.unknownCodes(content, register);
        if (!errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
    }

    private void record(
            Capacity capacity, String verb, boolean publicBefore, Optional<byte[]> before, Caller caller, Instant now) {
        changes.append(new Change(
                CapacityView.TYPE,
                capacity.id(),
                verb,
                Optional.of(capacity.province()),
                publicBefore,
                capacity.isPublic(),
                caller,
                now,
                capacity.version(),
                before,
                Optional.of(digest(capacity))));
    }

    private byte[] digest(Capacity capacity) {
        return Sha256.of(
                capacity.status().code().getBytes(StandardCharsets.UTF_8), PlainJson.bytes(json, capacity.content()));
    }
}

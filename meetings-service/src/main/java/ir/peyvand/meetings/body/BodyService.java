package ir.peyvand.meetings.body;

import com.github.f4b6a3.uuid.UuidCreator;
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
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RevisionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of bodies and their transactions. */
@ApplicationScoped
public class BodyService {

    private final BodyRepository repository;
    private final BodyNameRepository names;
    private final CompositionRepository compositions;
    private final BodyViews views;
    private final BodyHistory written;
    private final History history;
    private final ReferenceRegister register;
    private final Cursors cursors;
    private final Clock clock;

    BodyService(
            BodyRepository repository,
            BodyNameRepository names,
            CompositionRepository compositions,
            BodyViews views,
            BodyHistory written,
            History history,
            ReferenceRegister register,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.names = names;
        this.compositions = compositions;
        this.views = views;
        this.written = written;
        this.history = history;
        this.register = register;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** By id or by code. */
    @Transactional
    BodyView find(String idOrCode) {
        return views.of(repository.findBody(idOrCode).orElseThrow(Problems::notFound));
    }

    @Transactional
    Page<BodyView> list(BodyQuery query, PageRequest page) {
        Optional<BodyRepository.Place> after = Optional.ofNullable(page.cursor())
                .map(cursor -> cursors.open(query.identity(), cursor))
                .map(place ->
                        new BodyRepository.Place(Integer.parseInt(place.getFirst()), UUID.fromString(place.getLast())));
        LocalDate today = views.today();
        List<BodyRepository.Place> found = repository.list(query, today, after, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<BodyRepository.Place> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? cursors.seal(query.identity(), place(shown.getLast())) : null;
        List<UUID> ids = shown.stream().map(BodyRepository.Place::id).toList();
        return Page.of(views.of(ids), next, Total.exact(repository.count(query, today)));
    }

    private static List<String> place(BodyRepository.Place last) {
        return List.of(Integer.toString(last.score()), last.id().toString());
    }

    @Transactional
    public BodyView register(RegisterBody request, Caller caller) {
        BodyContent content = request.content();
        refuseWhatDoesNotFit(content);
        BodyAccess.requireWritable(caller, content.kind(), content.provincesOrNone());
        if (request.code() != null && !BodyAccess.mayChooseCodes(caller)) {
            throw Problems.forbidden();
        }
        refuseCriteriaOfOthers(request);
        repository.keepOtherWritersOut();
        var body = new Body(code(request), content, caller.subject(), clock.instant());
        refuseUnknownParent(body);
        refuseKnown(body);
        repository.persistAndFlush(body);
        names.replaceOwn(body);
        request.aliasesOrNone().forEach(alias -> names.add(body.id(), alias));
        if (content.kind() == BodyKind.REGIONAL_GROUP) {
            compositions.add(firstComposition(body, request), caller.subject());
        }
        BodyView view = views.of(body);
        written.write(Optional.empty(), view, "registered", caller);
        return view;
    }

    /** The body with this code, registered with it unless it is there: for records that every installation begins with. */
    @Transactional
    public BodyView registerOnce(RegisterBody request, Caller caller) {
        repository.keepOtherWritersOut();
        return repository
                .findBody(Objects.requireNonNull(request.code()))
                .map(views::of)
                .orElseGet(() -> register(request, caller));
    }

    @Transactional
    BodyView edit(String id, @Nullable String ifMatch, EditBody request, Caller caller) {
        refuseWhatDoesNotFit(request.content());
        Body body = writable(id, ifMatch, caller);
        BodyAccess.requireWritable(
                caller, request.content().kind(), request.content().provincesOrNone());
        repository.keepOtherWritersOut();
        BodyView before = views.of(body);
        body.edit(request.content(), caller.subject(), clock.instant());
        refuseUnknownParent(body);
        refuseKnown(body);
        repository.flush();
        names.replaceOwn(body);
        return written(before, body, "edited", caller);
    }

    @Transactional
    BodyView addAlias(String id, @Nullable String ifMatch, BodyAlias alias, Caller caller) {
        Body body = writable(id, ifMatch, caller);
        BodyView before = views.of(body);
        body.touch(clock.instant());
        repository.flush();
        names.add(body.id(), alias);
        return written(before, body, "alias-added", caller);
    }

    @Transactional
    Page<RevisionView> revisions(String id, PageRequest page) {
        return history.list(
                BodyView.TYPE,
                repository.findBody(id).orElseThrow(Problems::notFound).id(),
                page);
    }

    private BodyView written(BodyView before, Body body, String verb, Caller caller) {
        BodyView view = views.of(body);
        written.write(Optional.of(before), view, verb, caller);
        return view;
    }

    private Body writable(String id, @Nullable String ifMatch, Caller caller) {
        Body body = repository.findBody(id).orElseThrow(Problems::notFound);
        BodyAccess.requireWritable(caller, body.kind(), body.content().provincesOrNone());
        Version.requireMatch(ifMatch, body.version());
        return body;
    }

    /** The code asked for, or one that says kind and, where there is one of each, province. */
    private String code(RegisterBody request) {
        if (request.code() != null) {
            if (repository.hasCode(request.code())) {
                throw BodyProblems.codeTaken(request.code());
            }
            return request.code();
        }
        String prefix = request.content().kind().prefix();
        if (request.content().kind().isOfOneProvince()) {
            String code = prefix + "-"
                    + request.content().provincesOrNone().getFirst().substring("IR-".length());
            if (!repository.hasCode(code)) {
                return code;
            }
        }
        String code;
        do {
            code = "%s-N%04d".formatted(prefix, repository.nextNumber(prefix));
        } while (repository.hasCode(code));
        return code;
    }

    private CompositionView firstComposition(Body body, RegisterBody request) {
        BodyContent content = request.content();
        LocalDate from = content.foundedOn() == null ? views.today() : content.foundedOn();
        return new CompositionView(
                UuidCreator.getTimeOrderedEpoch(),
                body.id(),
                1,
                content.provincesOrNone(),
                content.countriesOrNone(),
                request.criteriaOrNone(),
                from,
                clock.instant());
    }

    private void refuseWhatDoesNotFit(BodyContent content) {
        List<FieldError> errors = BodyRules.whatDoesNotFit(content, register);
        if (!errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
    }

    private static void refuseCriteriaOfOthers(RegisterBody request) {
        if (request.content().kind() != BodyKind.REGIONAL_GROUP
                && !request.criteriaOrNone().isEmpty()) {
            throw BodyProblems.criteriaOfGroupsAlone();
        }
    }

    private void refuseUnknownParent(Body body) {
        UUID parent = body.content().parent();
        if (parent != null
                && (repository.findByIdOptional(parent).isEmpty() || repository.isSameOrBelow(body.id(), parent))) {
            throw BodyProblems.unknownParent();
        }
    }

    private void refuseKnown(Body body) {
        repository
                .findSame(BodyNameKey.of(body.content().name().best(LocalizedText.PERSIAN)), body.content(), body.id())
                .ifPresent(known -> {
                    throw BodyProblems.exists(known);
                });
    }
}

package ir.peyvand.meetings.publication;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import ir.peyvand.meetings.history.RevisionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of public twins and their transactions. */
@ApplicationScoped
public class PublicationService {

    private final PublicationRepository repository;
    private final PublicationSources sources;
    private final History history;
    private final Cursors cursors;
    private final Clock clock;

    PublicationService(
            PublicationRepository repository,
            PublicationSources sources,
            History history,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.sources = sources;
        this.history = history;
        this.cursors = cursors;
        this.clock = clock;
    }

    @Transactional
    public PublicationView find(String id, Caller caller) {
        return views(List.of(visible(id, caller)), AudienceVisibility.of(caller))
                .getFirst();
    }

    @Transactional
    Page<PublicationView> list(PublicationQuery query, PageRequest page) {
        UUID before = page.cursor() == null
                ? null
                : UUID.fromString(cursors.open(query.identity(), page.cursor()).getFirst());
        List<Publication> found = repository.list(query, before, page.limit() + 1);
        boolean more = found.size() > page.limit();
        List<Publication> shown = more ? found.subList(0, page.limit()) : found;
        String next = more
                ? cursors.seal(query.identity(), List.of(shown.getLast().id().toString()))
                : null;
        return Page.of(views(shown, query.visibility()), next, Total.exact(repository.count(query)));
    }

    @Transactional
    public PublicationView draft(DraftPublication request, Caller caller) {
        PublicationSource source = writable(sources.find(request.record(), caller));
        repository.ofRecord(source.id()).ifPresent(known -> {
            throw PublicationProblems.exists(known.id());
        });
        var publication = new Publication(source, request.content(), caller.subject(), clock.instant());
        repository.persistAndFlush(publication);
        return kept(Optional.empty(), publication, source, "drafted", caller, null);
    }

    @Transactional
    PublicationView edit(String id, @Nullable String ifMatch, WritePublication request, Caller caller) {
        Publication publication = matching(id, ifMatch, caller);
        PublicationSource source = source(publication, caller);
        RecordState before = state(publication, source);
        publication.edit(request, caller.subject(), clock.instant());
        return kept(Optional.of(before), publication, source, "edited", caller, null);
    }

    @Transactional
    public PublicationView publish(String id, @Nullable String ifMatch, Caller caller) {
        Publication publication = matching(id, ifMatch, caller);
        PublicationSource source = source(publication, caller);
        RecordState before = state(publication, source);
        publication.publish(source, repository.digest(publication.id()), clock.instant());
        return kept(Optional.of(before), publication, source, "published", caller, null);
    }

    @Transactional
    PublicationView unpublish(String id, @Nullable String ifMatch, UnpublishPublication request, Caller caller) {
        Publication publication = matching(id, ifMatch, caller);
        PublicationSource source = source(publication, caller);
        RecordState before = state(publication, source);
        publication.unpublish(clock.instant());
        return kept(Optional.of(before), publication, source, "unpublished", caller, request.reason());
    }

    /** Only for those whom the record concerns. */
    @Transactional
    Page<RevisionView> revisions(String id, PageRequest page, Caller caller) {
        Publication publication = visible(id, caller);
        sources.find(publication.recordKind(), publication.recordId().toString(), caller);
        return history.list(PublicationView.TYPE, publication.id(), page);
    }

    private Publication matching(String id, @Nullable String ifMatch, Caller caller) {
        Publication publication = visible(id, caller);
        if (!repository
                .insides(List.of(publication.id()), AudienceVisibility.of(caller))
                .containsKey(publication.id())) {
            throw Problems.forbidden();
        }
        source(publication, caller);
        Version.requireMatch(ifMatch, publication.version());
        return publication;
    }

    private PublicationSource source(Publication publication, Caller caller) {
        return writable(
                sources.find(publication.recordKind(), publication.recordId().toString(), caller));
    }

    private static PublicationSource writable(PublicationSource source) {
        if (!source.writable()) {
            throw Problems.forbidden();
        }
        return source;
    }

    private PublicationView kept(
            Optional<RecordState> before,
            Publication publication,
            PublicationSource source,
            String verb,
            Caller caller,
            @Nullable String reason) {
        repository.flush();
        history.write(before, state(publication, source), verb, caller, clock.instant(), reason);
        return views(List.of(publication), AudienceVisibility.of(caller)).getFirst();
    }

    private static RecordState state(Publication publication, PublicationSource source) {
        return new RecordState(
                PublicationView.TYPE,
                publication.id(),
                publication.version(),
                publication.province(),
                source.audience(),
                publication.isPublished(),
                PublicationView.from(publication, null));
    }

    private List<PublicationView> views(List<Publication> publications, AudienceVisibility visibility) {
        Map<UUID, PublicationView.Inside> insides = publications.isEmpty()
                ? Map.of()
                : repository.insides(publications.stream().map(Publication::id).toList(), visibility);
        return publications.stream()
                .map(publication -> PublicationView.from(publication, insides.get(publication.id())))
                .toList();
    }

    private Publication visible(String id, Caller caller) {
        return repository.findVisible(id, AudienceVisibility.of(caller)).orElseThrow(Problems::notFound);
    }
}

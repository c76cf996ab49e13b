package ir.peyvand.meetings.law;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import ir.peyvand.meetings.history.RevisionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Requests: writing them, reading them, advice on them. */
@ApplicationScoped
public class RepealRequestService {

    private final RepealRequestRepository repository;
    private final RepealRequestParts parts;
    private final LawService laws;
    private final LawRepository articles;
    private final ReferenceRegister register;
    private final Cursors cursors;
    private final History history;

    RepealRequestService(
            RepealRequestRepository repository,
            RepealRequestParts parts,
            LawService laws,
            LawRepository articles,
            ReferenceRegister register,
            Cursors cursors,
            History history) {
        this.repository = repository;
        this.parts = parts;
        this.laws = laws;
        this.articles = articles;
        this.register = register;
        this.cursors = cursors;
        this.history = history;
    }

    @Transactional
    RepealRequestView draft(String law, DraftRepeal request, Caller caller) {
        UUID key = laws.known(law).id();
        if (!register.provinces().contains(request.province())) {
            throw Problems.invalid().withError(FieldError.unknownCode("/province", "province", request.province()));
        }
        if (!LawAccess.mayRequest(caller, request.province())) {
            throw Problems.forbidden();
        }
        refuseFaults(key, request.content());
        var drafted = new RepealRequest(key, request.province(), request.content(), caller.subject(), parts.now());
        repository.persistAndFlush(drafted);
        repository.keepStep(drafted, drafted.status().code(), parts.today(), null, null, caller.subject());
        return parts.keep(drafted, Optional.empty(), "drafted", null, caller);
    }

    @Transactional
    RepealRequestView edit(String id, @Nullable String ifMatch, EditRepeal request, Caller caller) {
        RepealRequest draft = parts.visible(id, caller);
        if (!LawAccess.mayRequest(caller, draft.province())) {
            throw Problems.forbidden();
        }
        Version.requireMatch(ifMatch, draft.version());
        RecordState before = parts.state(draft);
        draft.edit(request.content(), caller.subject(), parts.now());
        refuseFaults(draft.law(), request.content());
        repository.flush();
        return parts.keep(draft, Optional.of(before), "edited", null, caller);
    }

    @Transactional
    RepealRequestView advise(String id, @Nullable String ifMatch, AdviseOnRepeal advice, Caller caller) {
        RepealRequest request = parts.visible(id, caller);
        Version.requireMatch(ifMatch, request.version());
        RecordState before = parts.state(request);
        request.advised(parts.now());
        repository.flush();
        Role role = caller.is(Role.LEGAL_REVIEWER) ? Role.LEGAL_REVIEWER : Role.PROTOCOL_REVIEWER;
        repository.keepStep(request, "advised", parts.today(), advice.advice(), role, caller.subject());
        return parts.keep(request, Optional.of(before), "advised", null, caller);
    }

    @Transactional
    RepealRequestView find(String id, Caller caller) {
        return parts.view(parts.visible(id, caller));
    }

    @Transactional
    Page<RevisionView> revisions(String id, PageRequest page, Caller caller) {
        return history.list(RepealRequestView.TYPE, parts.visible(id, caller).id(), page);
    }

    /** Newest first. */
    @Transactional
    Page<RepealRequestView> list(
            Optional<String> law, Set<String> provinces, Set<String> statuses, PageRequest page, Caller caller) {
        UUID key = law.map(id -> laws.known(id).id()).orElse(null);
        var wanted = new RepealRequestRepository.Wanted(key, provinces, statuses);
        LawVisibility visibility = LawVisibility.of(caller);
        String query = "repeal-requests " + key + new TreeSet<>(provinces) + new TreeSet<>(statuses) + visibility;
        UUID before = page.cursor() == null
                ? null
                : UUID.fromString(cursors.open(query, page.cursor()).getFirst());
        List<RepealRequest> found = repository.list(wanted, visibility, before, page.limit() + 1);
        List<RepealRequest> shown = found.stream().limit(page.limit()).toList();
        String next = found.size() > page.limit()
                ? cursors.seal(query, List.of(shown.getLast().id().toString()))
                : null;
        return Page.of(parts.views(shown), next, Total.exact(repository.count(wanted, visibility)));
    }

    private void refuseFaults(UUID law, RepealContent content) {
        List<FieldError> faults = new ArrayList<>(LawRules.faults(content));
        UUID article = content.article();
        if (article != null && !articles.hasArticle(law, article)) {
            faults.add(LawProblems.unknownArticle("/content/article"));
        }
        if (!faults.isEmpty()) {
            throw Problems.invalid().withErrors(faults);
        }
    }
}

package ir.peyvand.meetings.law;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.version.Version;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import ir.peyvand.meetings.history.RevisionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The use cases of laws and their articles, with their transactions. */
@ApplicationScoped
public class LawService {

    private final LawRepository repository;
    private final LawLists lists;
    private final History history;
    private final Clock clock;

    LawService(LawRepository repository, LawLists lists, History history, Clock clock) {
        this.repository = repository;
        this.lists = lists;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public LawView find(String id, Caller caller) {
        return view(known(id), caller);
    }

    @Transactional
    Page<RevisionView> revisions(String id, PageRequest page) {
        return history.list(LawView.TYPE, known(id).id(), page);
    }

    @Transactional
    LawView register(RegisterLaw request, Caller caller) {
        refuseFaults(request.content(), Optional.empty());
        var law = new Law(repository.nextReference(), request.content(), caller.subject(), clock.instant());
        repository.persistAndFlush(law);
        return keep(law, Optional.empty(), "registered", caller);
    }

    @Transactional
    LawView edit(String id, @Nullable String ifMatch, EditLaw request, Caller caller) {
        return step(id, ifMatch, "edited", caller, (law, now) -> {
            refuseFaults(request.content(), Optional.of(law.id()));
            law.edit(request.content(), now);
        });
    }

    @Transactional
    LawView addArticle(String id, @Nullable String ifMatch, AddArticle request, Caller caller) {
        return step(id, ifMatch, "article-added", caller, (law, now) -> {
            UUID article = repository.addArticle(law.id(), request.label()).orElseThrow(LawProblems::articleExists);
            repository.addText(article, request.text(), request.effectiveFrom(), caller.subject(), now);
            law.touch(now);
        });
    }

    @Transactional
    LawView addText(String id, String article, @Nullable String ifMatch, AddText request, Caller caller) {
        return step(id, ifMatch, "text-added", caller, (law, now) -> {
            UUID key = LawRepository.id(article)
                    .filter(known -> repository.hasArticle(law.id(), known))
                    .orElseThrow(Problems::notFound);
            changeText(key, request.text(), request.effectiveFrom(), "/effectiveFrom", caller, now);
            law.touch(now);
        });
    }

    /** An amendment that was enacted gives an article its new text, a repeal ends the text it has. */
    void enacted(UUID law, UUID article, Optional<LocalizedText> text, LocalDate on, Caller caller, Instant now) {
        Law known = repository.findById(law);
        RecordState before = state(known, keptView(known));
        text.ifPresentOrElse(
                amended -> changeText(article, amended, on, "/on", caller, now), () -> repository.endText(article, on));
        known.touch(now);
        repository.flush();
        history.write(Optional.of(before), state(known, keptView(known)), "enacted", caller, now, null);
    }

    private void changeText(
            UUID article, LocalizedText text, LocalDate from, String pointer, Caller caller, Instant now) {
        LawRules.notLater(pointer, from, repository.latestText(article)).ifPresent(fault -> {
            throw Problems.invalid().withError(fault);
        });
        repository.endText(article, from);
        repository.addText(article, text, from, caller.subject(), now);
    }

    private LawView step(
            String id, @Nullable String ifMatch, String verb, Caller caller, BiConsumer<Law, Instant> change) {
        Law law = known(id);
        Version.requireMatch(ifMatch, law.version());
        RecordState before = state(law, keptView(law));
        change.accept(law, clock.instant());
        repository.flush();
        return keep(law, Optional.of(before), verb, caller);
    }

    private LawView keep(Law law, Optional<RecordState> before, String verb, Caller caller) {
        history.write(before, state(law, keptView(law)), verb, caller, law.modifiedAt(), null);
        return view(law, caller);
    }

    /** What is kept says nothing of what the law stands in the way of: that is seen by some and not by others. */
    private LawView keptView(Law law) {
        return LawView.from(
                law, repository.articlesOf(List.of(law.id())).getOrDefault(law.id(), List.of()), LawImpact.NONE);
    }

    private static RecordState state(Law law, LawView view) {
        return new RecordState(LawView.TYPE, law.id(), law.version(), Optional.empty(), Audience.nobody(), false, view);
    }

    private void refuseFaults(LawContent content, Optional<UUID> except) {
        LawRules.notYetIssued(content, LocalDate.now(clock)).ifPresent(fault -> {
            throw Problems.invalid().withError(fault);
        });
        if (repository.isTaken(content, except)) {
            throw LawProblems.exists();
        }
    }

    Law known(String id) {
        return repository.findKnown(id).orElseThrow(Problems::notFound);
    }

    private LawView view(Law law, Caller caller) {
        return lists.views(List.of(law.id()), caller).getFirst();
    }
}

package ir.peyvand.agreements.fate;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The way of an old document to its fate: classified, proposed, advised on, decided. */
@ApplicationScoped
public class FateService {

    private final LegacyDocumentRepository repository;
    private final LegacyDocumentStepRepository steps;
    private final LegacyDocumentHistory history;
    private final MergeTargets targets;
    private final Clock clock;

    FateService(
            LegacyDocumentRepository repository,
            LegacyDocumentStepRepository steps,
            LegacyDocumentHistory history,
            MergeTargets targets,
            Clock clock) {
        this.repository = repository;
        this.steps = steps;
        this.history = history;
        this.targets = targets;
        this.clock = clock;
    }

    @Transactional
    LegacyDocumentView classify(String id, @Nullable String ifMatch, ClassifyLegacyDocument request, Caller caller) {
        LegacyDocument document = visible(id, caller);
        LegacyDocumentAccess.requireConcerned(caller, document);
        return step(
                document,
                ifMatch,
                "classified",
                request,
                null,
                caller,
                (it, now) -> it.classify(request.classification(), request.note(), caller.subject(), now));
    }

    @Transactional
    LegacyDocumentView propose(String id, @Nullable String ifMatch, ChooseFate request, Caller caller) {
        LegacyDocument document = visible(id, caller);
        LegacyDocumentAccess.requireConcerned(caller, document);
        String into = targets.resolve(document, request, caller);
        return step(
                document,
                ifMatch,
                "proposed",
                request,
                request.reason(),
                caller,
                (it, now) ->
                        it.propose(new FateChoice(request.fate(), into, request.reason(), caller.subject(), now), now));
    }

    @Transactional
    LegacyDocumentView advise(String id, @Nullable String ifMatch, AdviseOnFate request, Caller caller) {
        return step(visible(id, caller), ifMatch, "advised", request, null, caller, LegacyDocument::touch);
    }

    @Transactional
    LegacyDocumentView sendBack(String id, @Nullable String ifMatch, ReasonedStep request, Caller caller) {
        return step(
                visible(id, caller), ifMatch, "sent-back", request, request.reason(), caller, LegacyDocument::sendBack);
    }

    @Transactional
    LegacyDocumentView decide(String id, @Nullable String ifMatch, ChooseFate request, Caller caller) {
        LegacyDocument document = visible(id, caller);
        String into = targets.resolve(document, request, caller);
        return step(
                document,
                ifMatch,
                "determined",
                request,
                request.reason(),
                caller,
                (it, now) -> it.decide(
                        new FateChoice(request.fate(), into, request.reason(), caller.subject(), now),
                        caller.subject(),
                        now));
    }

    @Transactional
    LegacyDocumentView reopen(String id, @Nullable String ifMatch, ReasonedStep request, Caller caller) {
        return step(
                visible(id, caller), ifMatch, "reopened", request, request.reason(), caller, LegacyDocument::reopen);
    }

    private LegacyDocumentView step(
            LegacyDocument document,
            @Nullable String ifMatch,
            String verb,
            Object detail,
            @Nullable String reason,
            Caller caller,
            BiConsumer<LegacyDocument, Instant> move) {
        Version.requireMatch(ifMatch, document.version());
        LegacyDocumentHistory.Before before = history.before(document);
        move.accept(document, clock.instant());
        repository.flush();
        history.write(document, verb, detail, before, caller, reason);
        UUID id = document.id();
        return LegacyDocumentView.from(
                document, repository.deadlinesOf(List.of(id)).get(id), LocalDate.now(clock), steps.adviceOn(id));
    }

    private LegacyDocument visible(String id, Caller caller) {
        return repository.findVisible(id, LegacyDocumentVisibility.of(caller)).orElseThrow(Problems::notFound);
    }
}

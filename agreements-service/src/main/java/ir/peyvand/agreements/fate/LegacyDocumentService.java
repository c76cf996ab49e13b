package ir.peyvand.agreements.fate;

import ir.peyvand.agreements.agreement.Relations;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.version.Version;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of old documents as records, and their transactions; their fate is {@link FateService}. */
@ApplicationScoped
public class LegacyDocumentService {

    private final LegacyDocumentRepository repository;
    private final LegacyDocumentStepRepository steps;
    private final LegacyDocumentHistory history;
    private final ReferenceRegister register;
    private final Instance<LegacyRelationSource> relations;
    private final Clock clock;

    LegacyDocumentService(
            LegacyDocumentRepository repository,
            LegacyDocumentStepRepository steps,
            LegacyDocumentHistory history,
            ReferenceRegister register,
            Instance<LegacyRelationSource> relations,
            Clock clock) {
        this.repository = repository;
        this.steps = steps;
        this.history = history;
        this.register = register;
        this.relations = relations;
        this.clock = clock;
    }

    /** One document; 404 when the caller may not know of it. */
    @Transactional
    public LegacyDocumentView find(String id, Caller caller) {
        LegacyDocument document = visible(id, caller);
        return view(document)
                .with(relations.stream()
                        .map(source -> source.ofDocument(document.id(), caller))
                        .findFirst()
                        .orElse(Relations.NONE));
    }

    /** Something that the record shows and that stands elsewhere has changed: in the transaction of that change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(UUID id, String verb, Caller by) {
        LegacyDocument document = repository.findById(id);
        LegacyDocumentHistory.Before before = history.before(document);
        document.touch(clock.instant());
        repository.flush();
        history.write(document, verb, document.content(), before, by, null);
    }

    @Transactional
    LegacyDocumentView register(RegisterLegacyDocument request, Caller caller) {
        refuseWhatDoesNotFit(request.content());
        LegacyDocumentAccess.requireKeeper(caller, request.content().province());
        repository.keepOtherWritersOut();
        var document = new LegacyDocument(reference(request), request.content(), caller.subject(), clock.instant());
        refuseCopy(document);
        repository.persistAndFlush(document);
        history.write(document, "registered", document.content(), LegacyDocumentHistory.Before.NOTHING, caller, null);
        return view(document);
    }

    @Transactional
    LegacyDocumentView edit(String id, @Nullable String ifMatch, EditLegacyDocument request, Caller caller) {
        LegacyDocument document = visible(id, caller);
        refuseWhatDoesNotFit(request.content());
        LegacyDocumentAccess.requireKeeper(caller, document.province());
        LegacyDocumentAccess.requireKeeper(caller, request.content().province());
        Version.requireMatch(ifMatch, document.version());
        LegacyDocumentHistory.Before before = history.before(document);
        repository.keepOtherWritersOut();
        document.edit(request.content(), clock.instant());
        refuseCopy(document);
        repository.flush();
        history.write(document, "edited", document.content(), before, caller, null);
        return view(document);
    }

    @Transactional
    Page<LegacyDocumentStepView> history(String id, PageRequest page, Caller caller) {
        return history.list(visible(id, caller), page);
    }

    private String reference(RegisterLegacyDocument request) {
        if (request.reference() == null) {
            String next = repository.nextReference(request.content().province());
            while (repository.findReference(next).isPresent()) {
                next = repository.nextReference(request.content().province());
            }
            return next;
        }
        repository.findReference(request.reference()).ifPresent(known -> {
            throw LegacyDocumentProblems.referenceTaken(known);
        });
        return request.reference();
    }

    private void refuseCopy(LegacyDocument document) {
        repository.findCopy(document.content().digest(), document.id()).ifPresent(known -> {
            throw LegacyDocumentProblems.exists(known);
        });
    }

    private void refuseWhatDoesNotFit(LegacyDocumentContent content) {
        List<FieldError> errors = LegacyDocumentRules.whatDoesNotFit(content, register, LocalDate.now(clock));
        if (!errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
    }

    private LegacyDocument visible(String id, Caller caller) {
        return repository.findVisible(id, LegacyDocumentVisibility.of(caller)).orElseThrow(Problems::notFound);
    }

    private LegacyDocumentView view(LegacyDocument document) {
        UUID id = document.id();
        return LegacyDocumentView.from(
                document, repository.deadlinesOf(List.of(id)).get(id), LocalDate.now(clock), steps.adviceOn(id));
    }
}

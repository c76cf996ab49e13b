package ir.peyvand.agreements.similarity;

import ir.peyvand.agreements.agreement.AgreementNotes;
import ir.peyvand.agreements.agreement.AgreementService;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.RelationSource;
import ir.peyvand.agreements.agreement.Relations;
import ir.peyvand.agreements.fate.LegacyDocumentService;
import ir.peyvand.agreements.fate.LegacyRelationSource;
import ir.peyvand.agreements.review.JudgedLikeness;
import ir.peyvand.agreements.review.LikenessSource;
import ir.peyvand.agreements.review.NeedJudged;
import ir.peyvand.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the likenesses that were found, and keeps with both records what became of them. */
@ApplicationScoped
class LikenessService implements RelationSource, LegacyRelationSource, LikenessSource {

    private final LikenessRepository repository;
    private final Instance<AgreementService> agreements;
    private final Instance<LegacyDocumentService> documents;
    private final AgreementNotes notes;

    /** @param agreements asked when they are needed, as the documents are: both ask for relations themselves */
    LikenessService(
            LikenessRepository repository,
            Instance<AgreementService> agreements,
            Instance<LegacyDocumentService> documents,
            AgreementNotes notes) {
        this.repository = repository;
        this.agreements = agreements;
        this.documents = documents;
        this.notes = notes;
    }

    @Transactional
    LikenessesView list(String id, Caller caller) {
        UUID agreement = agreements.get().find(id, caller).id();
        return LikenessesView.of(agreement, repository.list(agreement, caller));
    }

    @Override
    public Relations of(UUID agreement, Caller caller) {
        return LikenessesView.of(agreement, repository.list(agreement, caller)).relations();
    }

    @Override
    public Relations ofDocument(UUID document, Caller caller) {
        return repository.ofDocument(document, caller);
    }

    @Override
    public boolean isLikeAnother(UUID agreement) {
        return repository.found(agreement).stream().anyMatch(one -> one.outcome() != LikenessOutcome.DIFFERENT);
    }

    /** What is needed is related to what it is like; what is not needed repeats it. Two that were told apart stay so. */
    void judged(@Observes NeedJudged judged) {
        LikenessOutcome usual = switch (judged.outcome()) {
            case NEEDED -> LikenessOutcome.RELATED;
            case NOT_NEEDED -> LikenessOutcome.DUPLICATE;
        };
        List<LikenessRepository.Found> found = repository.found(judged.agreement());
        Map<UUID, LikenessOutcome> otherwise = otherwise(judged.likenesses(), found);
        boolean changed = false;
        for (LikenessRepository.Found one : found) {
            LikenessOutcome rest = one.outcome() == LikenessOutcome.DIFFERENT ? LikenessOutcome.DIFFERENT : usual;
            LikenessOutcome next = otherwise.getOrDefault(one.other(), rest);
            if (next != one.outcome()) {
                repository.judge(judged.agreement(), one.other(), next, judged.reason(), judged.by(), judged.at());
                note(one, judged.by());
                changed = true;
            }
        }
        if (changed) {
            notes.changed(judged.agreement(), "likeness-judged", judged.by());
        }
    }

    private static Map<UUID, LikenessOutcome> otherwise(
            List<JudgedLikeness> judged, List<LikenessRepository.Found> found) {
        Map<UUID, LikenessOutcome> outcomes = new HashMap<>();
        for (int i = 0; i < judged.size(); i++) {
            UUID other = judged.get(i).other();
            if (found.stream().noneMatch(one -> one.other().equals(other))) {
                throw SimilarityProblems.unknownLikeness(i);
            }
            outcomes.put(other, LikenessOutcome.of(judged.get(i).outcome()));
        }
        return outcomes;
    }

    /** Whoever approves has accepted that it is needed: what nobody judged is related. */
    void accept(UUID agreement, Caller approver, Instant now) {
        repository.found(agreement).stream()
                .filter(one -> one.outcome() == LikenessOutcome.OPEN)
                .forEach(one -> {
                    repository.judge(agreement, one.other(), LikenessOutcome.RELATED, null, approver, now);
                    note(one, approver);
                });
    }

    private void note(LikenessRepository.Found one, Caller by) {
        if (one.type().equals(AgreementView.TYPE)) {
            notes.changed(one.other(), "likeness-judged", by);
        } else {
            documents.get().changed(one.other(), "likeness-judged", by);
        }
    }
}

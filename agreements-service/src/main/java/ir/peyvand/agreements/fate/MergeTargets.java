package ir.peyvand.agreements.fate;

import ir.peyvand.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Finds the document that goes on for one that is merged into it. */
@ApplicationScoped
class MergeTargets {

    private final LegacyDocumentRepository repository;

    MergeTargets(LegacyDocumentRepository repository) {
        this.repository = repository;
    }

    /**
     * @return the URN of what goes on; null for a fate that names nothing
     * @throws ir.peyvand.kit.problem.Problem 422 when it is missing, not expected, unknown to the caller, the document itself
     *     or does not go on
     */
    @Nullable
    String resolve(LegacyDocument document, ChooseFate choice, Caller caller) {
        LegacyDocumentRules.requireTargetWhereOneBelongs(choice);
        String named = choice.into();
        if (named == null) {
            return null;
        }
        String id = named.startsWith(LegacyDocumentView.URN) ? named.substring(LegacyDocumentView.URN.length()) : named;
        LegacyDocument target = repository
                .findVisible(id, LegacyDocumentVisibility.of(caller))
                .orElseThrow(LegacyDocumentProblems::unknownTarget);
        if (target.id().equals(document.id())) {
            throw LegacyDocumentProblems.mergedIntoItself();
        }
        boolean ended = target.decision()
                .filter(decision -> !LegacyDocumentRules.goesOn(decision.fate()))
                .isPresent();
        if (ended) {
            throw LegacyDocumentProblems.targetGone();
        }
        return LegacyDocumentView.URN + target.id();
    }
}

package ir.peyvand.agreements.fate;

import ir.peyvand.agreements.agreement.AgreementVisibility;
import ir.peyvand.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what goes on for a document that is merged into it: another old document, or an agreement of the register. */
@ApplicationScoped
class MergeTargets {

    private static final String AGREEMENT_URN = "urn:peyvand:agreement:";

    private final LegacyDocumentRepository repository;
    private final MergeTargetRepository agreements;

    MergeTargets(LegacyDocumentRepository repository, MergeTargetRepository agreements) {
        this.repository = repository;
        this.agreements = agreements;
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
        return named == null
                ? null
                : oldDocument(document, named, caller)
                        .or(() -> agreement(named, caller))
                        .orElseThrow(LegacyDocumentProblems::unknownTarget);
    }

    private Optional<String> oldDocument(LegacyDocument document, String named, Caller caller) {
        String id = withoutUrn(named, LegacyDocumentView.URN);
        Optional<LegacyDocument> found = repository.findVisible(id, LegacyDocumentVisibility.of(caller));
        found.ifPresent(target -> {
            if (target.id().equals(document.id())) {
                throw LegacyDocumentProblems.mergedIntoItself();
            }
            boolean ended = target.decision()
                    .filter(decision -> !LegacyDocumentRules.goesOn(decision.fate()))
                    .isPresent();
            if (ended) {
                throw LegacyDocumentProblems.targetGone();
            }
        });
        return found.map(target -> LegacyDocumentView.URN + target.id());
    }

    private Optional<String> agreement(String named, Caller caller) {
        Optional<MergeTargetRepository.Found> found =
                agreements.findAgreement(withoutUrn(named, AGREEMENT_URN), AgreementVisibility.of(caller));
        if (found.filter(target -> target.status().isOver()).isPresent()) {
            throw LegacyDocumentProblems.targetGone();
        }
        return found.map(target -> AGREEMENT_URN + target.id());
    }

    private static String withoutUrn(String named, String urn) {
        return named.startsWith(urn) ? named.substring(urn.length()) : named;
    }
}

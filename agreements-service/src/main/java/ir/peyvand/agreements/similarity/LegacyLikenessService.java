package ir.peyvand.agreements.similarity;

import ir.peyvand.agreements.fate.LegacyDocumentLists;
import ir.peyvand.agreements.fate.LegacyDocumentService;
import ir.peyvand.agreements.fate.LegacyDocumentView;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.TextSketches;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Compares old documents with each other, by the same rule as agreements. */
@ApplicationScoped
class LegacyLikenessService {

    /** Documents of the same places that are looked at closely. */
    private static final int CANDIDATES = 60;

    private static final int SHOWN = 10;

    private final LegacyDocumentService documents;
    private final LegacyDocumentLists lists;
    private final SimilarityRuleService rules;
    private final ReferenceRegister register;

    LegacyLikenessService(
            LegacyDocumentService documents,
            LegacyDocumentLists lists,
            SimilarityRuleService rules,
            ReferenceRegister register) {
        this.documents = documents;
        this.lists = lists;
        this.rules = rules;
        this.register = register;
    }

    /** Others like this one, the most alike first; 404 when the caller may not know of it. */
    LegacyLikenessView like(String id, Caller caller) {
        LegacyDocumentView asked = documents.find(id, caller);
        SimilarityRule rule = rules.today();
        return new LegacyLikenessView(
                candidates(features(asked), asked.title(), Optional.of(asked.id()), rule, caller), rule.threshold());
    }

    /** Old documents like what these features tell, the most alike first. */
    private List<LegacyCandidateView> candidates(
            Features features, LocalizedText title, Optional<UUID> except, SimilarityRule rule, Caller caller) {
        return lists
                .nearest(
                        title.best(LocalizedText.PERSIAN),
                        features.provinces(),
                        features.countries(),
                        except,
                        CANDIDATES,
                        caller)
                .stream()
                .map(document -> LegacyCandidateView.from(
                        document, LikenessRules.likeness(features, features(document), rule), rule))
                .sorted(Comparator.comparingDouble(LegacyCandidateView::score).reversed())
                .limit(SHOWN)
                .toList();
    }

    private Features features(LegacyDocumentView document) {
        Set<String> provinces = Set.of(document.province());
        Set<String> countries = document.country() == null ? Set.of() : Set.of(document.country());
        List<String> names = document.counterpart() == null
                ? List.of()
                : List.copyOf(document.counterpart().byLanguage().values());
        return Features.of(
                TitleKeys.of(document.title(), PlaceNames.of(register, provinces, countries, names)),
                names.isEmpty() ? List.of() : List.of(PartyNames.of(null, names)),
                provinces,
                countries,
                Set.copyOf(document.subjectAreas()),
                document.signedOn(),
                document.validUntil(),
                TextSketches.NONE);
    }
}

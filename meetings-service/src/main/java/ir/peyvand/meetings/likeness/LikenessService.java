package ir.peyvand.meetings.likeness;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.meetings.audience.AudienceVisibility;
import ir.peyvand.meetings.axis.AxisDirectory;
import ir.peyvand.meetings.axis.AxisKind;
import ir.peyvand.meetings.axis.AxisService;
import ir.peyvand.meetings.axis.AxisView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Compares axes of different provinces. */
@ApplicationScoped
public class LikenessService {

    /** Axes that are looked at closely. */
    private static final int CANDIDATES = 60;

    private static final int SHOWN = 10;

    private final LikenessKeyRepository keys;
    private final AxisKeys made;
    private final AxisService axes;
    private final AxisDirectory directory;
    private final SimilarityRuleService rules;
    private final ReferenceRegister register;

    LikenessService(
            LikenessKeyRepository keys,
            AxisKeys made,
            AxisService axes,
            AxisDirectory directory,
            SimilarityRuleService rules,
            ReferenceRegister register) {
        this.keys = keys;
        this.made = made;
        this.axes = axes;
        this.directory = directory;
        this.rules = rules;
        this.register = register;
    }

    /** Another axis that may well be the same. */
    public record Found(UUID axis, Likeness likeness) {}

    /** What is like a draft that is not kept, as far as the caller may know of it. */
    @Transactional
    LikenessView compare(CompareAxis draft, Caller caller) {
        refuseWhatDoesNotFit(draft);
        Optional<String> province = Optional.ofNullable(draft.province()).or(caller::province);
        var features = AxisFeatures.of(
                made.of(draft.title(), draft.body()),
                draft.subject(),
                draft.countriesOrNone(),
                draft.kind(),
                draft.workingGroup());
        return view(features, province.map(Set::of).orElseGet(Set::of), Optional.empty(), caller);
    }

    /** What is like an axis that the caller may know of, as far as the caller may know of it too. */
    @Transactional
    LikenessView like(String id, Caller caller) {
        AxisView asked = axes.find(id, caller);
        return keys.find(asked.id())
                .map(stored -> view(stored.features(), own(asked), Optional.of(asked.id()), caller))
                .orElseGet(() -> new LikenessView(List.of(), rules.today().threshold()));
    }

    /** Submitted axes of other provinces and the same kind that may well be the same, whoever may know of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Found> findEverywhere(UUID axis, AxisKind kind) {
        SimilarityRule rule = rules.today();
        Set<String> own = keys.sponsors(axis);
        if (own.isEmpty()) {
            return List.of();
        }
        return keys.find(axis).stream()
                .flatMap(asked -> keys
                        .nearest(
                                asked.features().key(),
                                own,
                                Optional.empty(),
                                Optional.of(kind),
                                Optional.of(axis),
                                CANDIDATES)
                        .stream()
                        .map(other -> new Found(
                                other.id(), LikenessRules.likeness(asked.features(), other.features(), rule))))
                .filter(found -> found.likeness().score() >= rule.threshold())
                .sorted(Comparator.comparingDouble(found -> -found.likeness().score()))
                .toList();
    }

    /** How alike two axes are today. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Likeness between(UUID one, UUID other) {
        return LikenessRules.likeness(
                keys.find(one).orElseThrow(Problems::notFound).features(),
                keys.find(other).orElseThrow(Problems::notFound).features(),
                rules.today());
    }

    private Set<String> own(AxisView axis) {
        Set<String> sponsors = keys.sponsors(axis.id());
        return sponsors.isEmpty() && axis.province() != null ? Set.of(axis.province()) : sponsors;
    }

    private LikenessView view(AxisFeatures features, Collection<String> own, Optional<UUID> except, Caller caller) {
        SimilarityRule rule = rules.today();
        List<StoredAxis> near = keys.nearest(
                features.key(), own, Optional.of(AudienceVisibility.of(caller)), Optional.empty(), except, CANDIDATES);
        Map<UUID, AxisView> known =
                directory.findAll(near.stream().map(StoredAxis::id).toList());
        List<CandidateView> items = near.stream()
                .map(other -> Optional.ofNullable(known.get(other.id()))
                        .map(axis -> CandidateView.from(
                                axis, LikenessRules.likeness(features, other.features(), rule), rule))
                        .orElse(null))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparingDouble(CandidateView::score).reversed())
                .limit(SHOWN)
                .toList();
        return new LikenessView(items, rule.threshold());
    }

    private void refuseWhatDoesNotFit(CompareAxis draft) {
        var errors = new ArrayList<FieldError>();
        if (draft.province() != null && !register.provinces().contains(draft.province())) {
            errors.add(FieldError.unknownCode("/province", "province", draft.province()));
        }
        if (draft.subject() != null && !register.subjectAreas().contains(draft.subject())) {
            errors.add(FieldError.unknownCode("/subject", "subject-area", draft.subject()));
        }
        List<String> countries = draft.countries() == null ? List.of() : draft.countries();
        for (int i = 0; i < countries.size(); i++) {
            if (!register.countries().contains(countries.get(i))) {
                errors.add(FieldError.unknownCode("/countries/" + i, "country", countries.get(i)));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
    }
}

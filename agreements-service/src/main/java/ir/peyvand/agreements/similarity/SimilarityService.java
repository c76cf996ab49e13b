package ir.peyvand.agreements.similarity;

import ir.peyvand.agreements.agreement.Clause;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.TextSketches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares a draft with the register. */
@ApplicationScoped
class SimilarityService {

    /** Titles of the register that are looked at closely. */
    private static final int CANDIDATES = 60;

    private static final int SHOWN = 10;

    private final ComparedPartyRepository comparedParties;
    private final Instance<ComparedRegister> registers;
    private final SimilarityRuleService rules;
    private final ReferenceRegister register;

    SimilarityService(
            ComparedPartyRepository comparedParties,
            Instance<ComparedRegister> registers,
            SimilarityRuleService rules,
            ReferenceRegister register) {
        this.comparedParties = comparedParties;
        this.registers = registers;
        this.rules = rules;
        this.register = register;
    }

    /** What the caller may know of, the most alike first. */
    @Transactional
    SimilarityView compare(CompareDraft draft, Caller caller) {
        Map<UUID, ComparedPartyRepository.RegisteredParty> known =
                comparedParties.registered(draft.partiesOrNone().stream()
                        .map(ComparedParty::party)
                        .filter(Objects::nonNull)
                        .toList());
        refuse(draft, known);
        SimilarityRule rule = rules.today();
        List<CandidateView> shown =
                candidates(features(draft, known), Optional.of(caller), Optional.empty(), rule).stream()
                        .limit(SHOWN)
                        .toList();
        return new SimilarityView(shown, rule.threshold(), shown.stream().anyMatch(CandidateView::aboveThreshold));
    }

    /**
     * Everything that is like it, the most alike first.
     *
     * @param reader who has to be allowed to know of it; empty for everything
     */
    List<CandidateView> candidates(
            Features features, Optional<Caller> reader, Optional<UUID> except, SimilarityRule rule) {
        Set<String> places = new LinkedHashSet<>(features.provinces());
        places.addAll(features.countries());
        return registers.stream()
                .flatMap(one -> one.nearest(features.keys(), places, reader, except, CANDIDATES).stream())
                .map(stored -> stored.candidate(LikenessRules.likeness(features, stored.features(), rule), rule))
                .sorted(Comparator.comparingDouble(CandidateView::score).reversed())
                .toList();
    }

    /** Those of the candidates that the caller may know of. */
    List<CandidateView> visible(List<CandidateView> candidates, Caller caller) {
        Set<UUID> visible = registers.stream()
                .flatMap(one -> one
                        .visible(
                                candidates.stream()
                                        .filter(candidate -> candidate.type().equals(one.type()))
                                        .map(CandidateView::id)
                                        .toList(),
                                caller)
                        .stream())
                .collect(Collectors.toSet());
        return candidates.stream()
                .filter(candidate -> visible.contains(candidate.id()))
                .toList();
    }

    private Features features(CompareDraft draft, Map<UUID, ComparedPartyRepository.RegisteredParty> known) {
        Set<String> provinces = new HashSet<>(draft.provincesOrNone());
        Set<String> countries = new HashSet<>(draft.countriesOrNone());
        List<String> names = new ArrayList<>();
        List<PartyNames> parties = new ArrayList<>();
        for (ComparedParty party : draft.partiesOrNone()) {
            ComparedPartyRepository.RegisteredParty registered = known.get(party.party());
            List<String> own = registered == null ? named(party) : registered.names();
            parties.add(PartyNames.of(registered == null ? null : registered.survivor(), own));
            names.addAll(own);
            if (registered != null) {
                registered.province().ifPresent(provinces::add);
                registered.country().ifPresent(countries::add);
            }
        }
        return Features.of(
                TitleKeys.of(draft.title(), PlaceNames.of(register, provinces, countries, names)),
                parties,
                provinces,
                countries,
                Set.copyOf(new HashSet<>(draft.subjectAreasOrNone())),
                draft.signedOn() == null ? draft.validFrom() : draft.signedOn(),
                draft.validUntil(),
                TextSketches.of(texts(draft)));
    }

    private static List<String> named(ComparedParty party) {
        return party.name() == null
                ? List.of()
                : List.copyOf(party.name().byLanguage().values());
    }

    private static List<LocalizedText> texts(CompareDraft draft) {
        Stream<LocalizedText> clauses =
                draft.clauses() == null ? Stream.of() : draft.clauses().stream().map(Clause::text);
        return Stream.concat(clauses, Stream.ofNullable(draft.text())).toList();
    }

    private void refuse(CompareDraft draft, Map<UUID, ComparedPartyRepository.RegisteredParty> known) {
        var errors = new ArrayList<FieldError>();
        unknown(draft.provincesOrNone(), "provinces", "province", register.provinces()::contains, errors);
        unknown(draft.countriesOrNone(), "countries", "country", register.countries()::contains, errors);
        unknown(draft.subjectAreasOrNone(), "subjectAreas", "subject-area", register.subjectAreas()::contains, errors);
        List<ComparedParty> parties = draft.partiesOrNone();
        for (int i = 0; i < parties.size(); i++) {
            UUID id = parties.get(i).party();
            if (id == null && named(parties.get(i)).isEmpty()) {
                errors.add(SimilarityProblems.partyUnnamed(i));
            } else if (id != null && !known.containsKey(id)) {
                errors.add(SimilarityProblems.unknownParty(i));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
    }

    private static void unknown(
            List<String> codes, String member, String noun, Predicate<String> known, List<FieldError> errors) {
        for (int i = 0; i < codes.size(); i++) {
            if (!known.test(codes.get(i))) {
                errors.add(FieldError.unknownCode("/" + member + "/" + i, noun, codes.get(i)));
            }
        }
    }
}

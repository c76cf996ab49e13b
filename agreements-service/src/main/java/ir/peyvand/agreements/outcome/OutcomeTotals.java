package ir.peyvand.agreements.outcome;

import ir.peyvand.agreements.party.PartyService;
import ir.peyvand.agreements.party.PartyView;
import ir.peyvand.kit.page.Cursors;
import ir.peyvand.kit.page.PageRequest;
import ir.peyvand.kit.page.Total;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Roll-ups over signed agreements, of which everybody may know. */
@ApplicationScoped
public class OutcomeTotals {

    private final OutcomeTotalsRepository repository;
    private final PartyService parties;
    private final ReferenceRegister register;
    private final Cursors cursors;

    OutcomeTotals(
            OutcomeTotalsRepository repository, PartyService parties, ReferenceRegister register, Cursors cursors) {
        this.repository = repository;
        this.parties = parties;
        this.register = register;
        this.cursors = cursors;
    }

    /** The sum is that of all groups, so a page is cut from them. */
    @Transactional
    public OutcomeTotalsView page(OutcomeGrouping by, PageRequest page) {
        String query = "outcomes by " + by.code();
        List<OutcomeTotalsRepository.Sum> sums = repository.sums(by);
        List<Map.Entry<Optional<String>, Sums>> all = groups(sums);
        int from = page.cursor() == null
                ? 0
                : Integer.parseInt(cursors.open(query, page.cursor()).getFirst());
        int to = Math.min(from + page.limit(), all.size());
        List<OutcomeTotalsView.Group> shown = named(by, all.subList(Math.min(from, to), to));
        String next = to < all.size() ? cursors.seal(query, List.of(Integer.toString(to))) : null;
        return new OutcomeTotalsView(by.code(), shown, next, Total.exact(all.size()), Sums.of(sums));
    }

    /** The jobs of all groups with their names, and no investment. */
    @Transactional
    public OutcomeTotalsView directJobs(OutcomeGrouping by) {
        List<OutcomeTotalsRepository.Sum> sums = repository.directJobs(by);
        List<OutcomeTotalsView.Group> groups = named(by, groups(sums));
        return new OutcomeTotalsView(by.code(), groups, null, Total.exact(groups.size()), Sums.of(sums));
    }

    private static List<Map.Entry<Optional<String>, Sums>> groups(List<OutcomeTotalsRepository.Sum> sums) {
        var byCode = new LinkedHashMap<Optional<String>, List<OutcomeTotalsRepository.Sum>>();
        sums.forEach(sum -> byCode.computeIfAbsent(Optional.ofNullable(sum.code()), none -> new ArrayList<>())
                .add(sum));
        return byCode.entrySet().stream()
                .map(group -> Map.entry(group.getKey(), Sums.of(group.getValue())))
                .toList();
    }

    private List<OutcomeTotalsView.Group> named(OutcomeGrouping by, List<Map.Entry<Optional<String>, Sums>> groups) {
        List<UUID> ids = by == OutcomeGrouping.PARTY
                ? groups.stream()
                        .flatMap(group -> group.getKey().stream())
                        .map(UUID::fromString)
                        .toList()
                : List.of();
        Map<UUID, PartyView> named = parties.findAll(ids);
        return groups.stream()
                .map(group -> new OutcomeTotalsView.Group(
                        group.getKey().orElse(null), name(by, group.getKey().orElse(null), named), group.getValue()))
                .toList();
    }

    private @Nullable LocalizedText name(OutcomeGrouping by, @Nullable String code, Map<UUID, PartyView> named) {
        if (code == null) {
            return null;
        }
        Optional<LocalizedText> name = switch (by) {
            case PROVINCE -> register.provinces().find(code).map(province -> province.name());
            case COUNTRY -> register.countries().find(code).map(country -> country.name());
            case SUBJECT -> register.subjectAreas().find(code).map(subject -> subject.name());
            case YEAR -> Optional.empty();
            case PARTY ->
                Optional.of(
                        Objects.requireNonNull(named.get(UUID.fromString(code))).name());
        };
        return name.orElse(null);
    }
}

package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.SearchTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Keeps the words of every agreement with it, and finds out which words a query means. */
@ApplicationScoped
class AgreementWords implements ContentFollower {

    private final AgreementSearchRepository repository;
    private final ReferenceRegister register;
    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    AgreementWords(AgreementSearchRepository repository, ReferenceRegister register) {
        this.repository = repository;
        this.register = register;
    }

    @Override
    public List<UUID> missing(UUID after, int most) {
        return repository.missing(after, most);
    }

    @Override
    public void written(Collection<UUID> agreements) {
        repository.keep(repository.sources(agreements).stream().map(this::words).toList());
    }

    private AgreementSearchRepository.Words words(AgreementSearchRepository.Source source) {
        Set<String> title = SearchTerms.of(source.titles());
        var rest = new ArrayList<String>(source.parties());
        rest.add(source.reference());
        Set<String> terms = new LinkedHashSet<>(title);
        terms.addAll(SearchTerms.of(rest));
        source.provinces().forEach(code -> terms.addAll(namesOf(code, this::province)));
        source.countries().forEach(code -> terms.addAll(namesOf(code, this::country)));
        source.subjectAreas().forEach(code -> terms.addAll(namesOf(code, this::subjectArea)));
        return new AgreementSearchRepository.Words(source.id(), title, terms);
    }

    /** There are a few hundred codes, and every agreement repeats some. */
    private Set<String> namesOf(String code, Function<String, List<String>> names) {
        return known.computeIfAbsent(code, one -> SearchTerms.of(names.apply(one)));
    }

    private List<String> province(String code) {
        return register.provinces()
                .find(code)
                .map(province -> all(province.name(), province.aliases()))
                .orElse(List.of());
    }

    private List<String> country(String code) {
        return register.countries()
                .find(code)
                .map(country -> all(country.name(), country.aliases()))
                .orElse(List.of());
    }

    private List<String> subjectArea(String code) {
        return register.subjectAreas()
                .find(code)
                .map(area -> all(area.name(), List.of()))
                .orElse(List.of());
    }

    private static List<String> all(LocalizedText name, List<String> aliases) {
        return Stream.concat(name.byLanguage().values().stream(), aliases.stream())
                .toList();
    }

    /** A query for the words that were meant: one that stands nowhere is taken for those that are a slip apart. */
    AgreementQuery meant(AgreementQuery query) {
        return query.text()
                .map(text -> query.meaning(new SearchedText(
                        text.query(),
                        SearchTerms.asked(text.query()).stream()
                                .map(this::meant)
                                .toList())))
                .orElse(query);
    }

    private Set<String> meant(Set<String> alternatives) {
        return repository.known(alternatives).isEmpty()
                ? SearchTerms.withSlips(alternatives, repository::near)
                : alternatives;
    }
}

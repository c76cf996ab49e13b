package ir.peyvand.capacity.search;

import ir.peyvand.kit.reference.Coded;
import ir.peyvand.kit.reference.Province;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PersianStemmer;
import ir.peyvand.kit.text.PersianTerms;
import ir.peyvand.kit.text.PersianTerms.Form;
import ir.peyvand.kit.text.PersianText;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * What the words of a query say in codes, so that words find records in whose texts they do not stand: «ظرفیت‌های گردشگری
 * اردبیل» finds every tourism capacity of IR-24. The names are looked up when a query comes instead of being written to the
 * index with each record.
 */
@Singleton
public class NameCodes {

    private static final Map<String, List<String>> FIELDS = Map.of(
            "tourism", List.of("ظرفیت گردشگری", "tourism capacity"),
            "production", List.of("ظرفیت تولید", "production capacity"),
            "trade", List.of("ظرفیت تجارت، بازرگانی", "trade capacity"),
            "investment", List.of("ظرفیت سرمایه‌گذاری", "investment capacity"));

    /** A stem in UTF-8, as patterns read it. */
    private record Named(byte[] stem, Set<Term> codes) {}

    private final Map<String, Set<Term>> codesByStem = new HashMap<>();
    private final List<Named> named;

    public NameCodes(ReferenceRegister reference) {
        FIELDS.forEach((field, names) -> names.forEach(name -> add(Facet.FIELD, field, name)));
        for (Province province : reference.provinces().all()) {
            addNames(Facet.PROVINCE, province);
            add(Facet.PROVINCE, province.code(), "استان");
            add(Facet.PROVINCE, province.code(), "province");
            addAll(Facet.PROVINCE, province.code(), province.capital());
        }
        reference.sectors().all().forEach(sector -> addNames(Facet.SECTOR, sector));
        reference.products().all().forEach(product -> addNames(Facet.PRODUCT, product));
        reference.countries().all().forEach(country -> addNames(Facet.TARGET_COUNTRY, country));
        named = codesByStem.entrySet().stream()
                .map(entry -> new Named(entry.getKey().getBytes(StandardCharsets.UTF_8), entry.getValue()))
                .toList();
    }

    /** The codes in whose names a word stands, or which it is. */
    Collection<Term> of(String stem) {
        return codesByStem.getOrDefault(stem, Set.of());
    }

    boolean knows(String word) {
        return codesByStem.containsKey(PersianStemmer.stem(word));
    }

    /** The codes in whose names some word of a pattern stands. */
    Set<Term> matching(CompiledAutomaton pattern) {
        ByteRunAutomaton accepts = pattern.runAutomaton;
        var found = new LinkedHashSet<Term>();
        for (Named name : named) {
            if (accepts.run(name.stem(), 0, name.stem().length)) {
                found.addAll(name.codes());
            }
        }
        return found;
    }

    private void addNames(Facet facet, Coded coded) {
        addAll(facet, coded.code(), coded.name());
        coded.aliases().forEach(alias -> add(facet, coded.code(), alias));
        // codes of countries are English words (IN, IT, NO), and a province's code stands in its references
        if (facet != Facet.TARGET_COUNTRY
                && facet != Facet.PROVINCE
                && coded.code().length() > 1) {
            add(facet, coded.code(), coded.code());
        }
    }

    private void addAll(Facet facet, String code, LocalizedText names) {
        names.byLanguage().values().forEach(name -> add(facet, code, name));
    }

    /** Under each word, and under neighbours in one piece: «آذربایجانشرقی». */
    private void add(Facet facet, String code, String name) {
        var term = new Term(facet.parameter(), code);
        var stems = new LinkedHashSet<String>();
        PersianTerms.of(name, Form.STEM).forEach(word -> stems.add(word.text()));
        List<String> parts = new ArrayList<>(List.of(PersianText.fold(name).split(" ")));
        for (int i = 0; i + 1 < parts.size(); i++) {
            stems.addAll(PersianStemmer.stems(parts.get(i) + parts.get(i + 1)));
        }
        stems.forEach(stem ->
                codesByStem.computeIfAbsent(stem, key -> new LinkedHashSet<>()).add(term));
    }
}

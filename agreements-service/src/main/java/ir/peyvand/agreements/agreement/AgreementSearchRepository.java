package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.SearchTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** The words by which agreements are found. */
@ApplicationScoped
class AgreementSearchRepository {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    AgreementSearchRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * What an agreement is found by.
     *
     * @param titles in all languages
     * @param parties all names of those who take part, as they are today and as they were
     */
    record Source(
            UUID id,
            String reference,
            List<String> titles,
            List<String> provinces,
            List<String> countries,
            List<String> subjectAreas,
            List<String> parties) {}

    /** One row of the table. */
    record Words(UUID id, Set<String> titleTerms, Set<String> terms) {}

    /** Served by the primary keys of both tables. */
    List<UUID> missing(UUID after, int most) {
        List<?> found = entities.createNativeQuery("""
                        select a.id from agreement a where a.id > :after
                            and not exists (select from agreement_search k where k.agreement_id = a.id)
                        order by a.id limit :most
                        """)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    List<Source> sources(Collection<UUID> agreements) {
        List<Tuple> rows = Tuples.of(entities, """
                        select a.id, a.reference, cast(jsonb_path_query_array(a.title, '$.*') as text) as titles,
                               cast(to_jsonb(a.provinces) as text) as provinces,
                               cast(to_jsonb(a.countries) as text) as countries,
                               cast(to_jsonb(a.subject_areas) as text) as subjects,
                               cast((select coalesce(jsonb_agg(distinct n.text), '[]')
                                     from agreement_party named join party p on p.id = named.party_id
                                     join party_name n on n.party_id in (p.id, p.survivor)
                                     where named.agreement_id = a.id) as text) as parties
                        from agreement a where a.id = any (cast(:agreements as uuid[]))
                        """)
                .setParameter("agreements", agreements.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new Source(
                        row.get("id", UUID.class),
                        row.get("reference", String.class),
                        texts(row.get("titles", String.class)),
                        texts(row.get("provinces", String.class)),
                        texts(row.get("countries", String.class)),
                        texts(row.get("subjects", String.class)),
                        texts(row.get("parties", String.class))))
                .toList();
    }

    /** All in one statement, however many; words that nobody had used before are learnt. */
    void keep(List<Words> words) {
        if (words.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        insert into agreement_search (agreement_id, title_terms, terms, day, provinces, countries,
                            subject_areas)
                        select w.id, w."titleTerms", w.terms,
                               coalesce(a.signed_on, cast(a.created_at at time zone 'UTC' as date)),
                               a.provinces, a.countries, a.subject_areas
                        from jsonb_to_recordset(cast(:words as jsonb)) as w (id uuid, "titleTerms" text[], terms text[])
                        join agreement a on a.id = w.id
                        on conflict (agreement_id) do update set title_terms = excluded.title_terms, terms = excluded.terms,
                            day = excluded.day, provinces = excluded.provinces, countries = excluded.countries,
                            subject_areas = excluded.subject_areas
                        """).setParameter("words", written(words)).executeUpdate();
        Set<String> used = words.stream().flatMap(one -> one.terms().stream()).collect(Collectors.toSet());
        used.removeAll(known(used));
        learn(used);
    }

    private record Learnt(String word, Set<String> shorter) {}

    /** In alphabetical order, so that two writers wait for each other and never in a circle. */
    private void learn(Set<String> words) {
        if (words.isEmpty()) {
            return;
        }
        List<Learnt> learnt = new TreeSet<>(words)
                .stream()
                        .map(word -> new Learnt(word, SearchTerms.shorter(word)))
                        .toList();
        entities.createNativeQuery("""
                        insert into search_word (word, shorter)
                        select word, shorter from jsonb_to_recordset(cast(:words as jsonb)) as w (word text, shorter text[])
                        order by word on conflict (word) do nothing
                        """).setParameter("words", written(learnt)).executeUpdate();
    }

    /** Those that stand in some agreement. */
    Set<String> known(Collection<String> words) {
        List<?> found = entities.createNativeQuery(
                        "select word from search_word where word = any (cast(:words as text[]))")
                .setParameter("words", words.toArray(String[]::new))
                .getResultList();
        return found.stream().map(String.class::cast).collect(Collectors.toCollection(HashSet::new));
    }

    /** Those that share what is left of the word when either loses a letter: all that are a slip apart, and a few more. */
    List<String> near(String word) {
        List<?> found = entities.createNativeQuery(
                        "select word from search_word where shorter && cast(:shorter as text[]) order by word")
                .setParameter("shorter", SearchTerms.shorter(word).toArray(String[]::new))
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    /** The agreements that name the party or one that it is today the same as. */
    List<UUID> naming(UUID party) {
        List<?> found =
                entities.createNativeQuery("""
                        select distinct named.agreement_id from agreement_party named join party p on p.id = named.party_id
                        where p.survivor = (select survivor from party where id = :party)
                        """).setParameter("party", party).getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    private String written(List<?> rows) {
        return PlainJson.text(json, rows);
    }

    private List<String> texts(String array) {
        return PlainJson.read(json, array, TEXTS);
    }
}

package ir.peyvand.agreements.similarity;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.TextSketches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps the keys by which agreements are found again; reads what they are made from. */
@ApplicationScoped
class SimilarityKeyRepository {

    private static final TypeReference<List<LocalizedText>> CLAUSES = new TypeReference<>() {};
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private final EntityManager entities;
    private final ObjectMapper json;

    SimilarityKeyRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * What an agreement says, as far as its keys are made of it.
     *
     * @param title in every language
     * @param texts the clauses in every language
     * @param parties every name of everyone who agrees
     */
    record Source(
            UUID id,
            LocalizedText title,
            List<LocalizedText> texts,
            List<String> provinces,
            List<String> countries,
            List<String> parties) {}

    /**
     * One row of the table of keys.
     *
     * @param others keys of the title in other languages than Persian: rows of a table of their own
     */
    record Key(
            UUID id,
            List<String> places,
            String title,
            String theme,
            Map<String, TitleKey> others,
            TextSketches sketches) {}

    private record OtherTitle(UUID id, String language, List<String> places, String title, String theme) {}

    /** Served by the primary keys of both tables. */
    List<UUID> missing(UUID after, int most) {
        List<?> found = entities.createNativeQuery("""
                        select a.id from agreement a where a.id > :after
                            and not exists (select from agreement_likeness_key k where k.agreement_id = a.id)
                        order by a.id limit :most
                        """)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    List<Source> sources(Collection<UUID> agreements) {
        List<Tuple> rows = Tuples.of(entities, """
                        select a.id, cast(a.title as text) as title,
                               cast(jsonb_path_query_array(a.clauses, '$[*].text') as text) as texts,
                               cast(to_jsonb(a.provinces) as text) as provinces,
                               cast(to_jsonb(a.countries) as text) as countries,
                               cast((select coalesce(jsonb_agg(distinct n.text), '[]')
                                     from agreement_party named join party p on p.id = named.party_id
                                     join party_name n on n.party_id = p.survivor
                                     where named.agreement_id = a.id) as text) as parties
                        from agreement a where a.id = any (cast(:agreements as uuid[]))
                        """)
                .setParameter("agreements", agreements.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new Source(
                        row.get("id", UUID.class),
                        title(row.get("title", String.class)),
                        clauses(row.get("texts", String.class)),
                        texts(row.get("provinces", String.class)),
                        texts(row.get("countries", String.class)),
                        texts(row.get("parties", String.class))))
                .toList();
    }

    /** All in one statement, however many. */
    void keep(List<Key> keys) {
        if (keys.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        insert into agreement_likeness_key (agreement_id, places, title, theme, text_sketches)
                        select id, places, title, theme, sketches
                        from jsonb_to_recordset(cast(:keys as jsonb))
                            as key (id uuid, places text[], title text, theme text, sketches jsonb)
                        on conflict (agreement_id) do update set places = excluded.places, title = excluded.title,
                            theme = excluded.theme, text_sketches = excluded.text_sketches
                        """).setParameter("keys", written(keys)).executeUpdate();
        keepOthers(keys);
    }

    /** What is no longer written in a language has no key in it either. */
    private void keepOthers(List<Key> keys) {
        entities.createNativeQuery(
                        "delete from agreement_title_key where agreement_id = any (cast(:agreements as uuid[]))")
                .setParameter("agreements", keys.stream().map(Key::id).toArray(UUID[]::new))
                .executeUpdate();
        List<OtherTitle> others = keys.stream()
                .flatMap(key -> key.others().entrySet().stream()
                        .map(other -> new OtherTitle(
                                key.id(),
                                other.getKey(),
                                key.places(),
                                other.getValue().title(),
                                other.getValue().theme())))
                .toList();
        if (others.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        insert into agreement_title_key (agreement_id, language, places, title, theme)
                        select id, language, places, title, theme
                        from jsonb_to_recordset(cast(:keys as jsonb))
                            as key (id uuid, language text, places text[], title text, theme text)
                        """).setParameter("keys", written(others)).executeUpdate();
    }

    private String written(List<?> keys) {
        return PlainJson.text(json, keys);
    }

    private LocalizedText title(String text) {
        return PlainJson.read(json, text, LocalizedText.class);
    }

    private List<LocalizedText> clauses(String array) {
        return PlainJson.read(json, array, CLAUSES);
    }

    private List<String> texts(String array) {
        return PlainJson.read(json, array, TEXTS);
    }
}

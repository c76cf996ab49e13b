package ir.peyvand.agreements.similarity;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.AgreementVisibility;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.TextSketches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds agreements that may be like another one, and reads what they are compared by. */
@ApplicationScoped
class SimilarityRepository implements ComparedRegister {

    /**
     * How many trigrams two titles share at least, of all they hold. Low on purpose: a shorter form of a title shares few, and
     * the score decides afterwards.
     */
    static final String LOWER_THRESHOLD = "select set_config('pg_trgm.similarity_threshold', '0.15', true)";

    static final String PERSIAN_KEYS = "agreement_likeness_key";

    /** Keys of titles in other languages, one row for each. */
    static final String OTHER_KEYS = "agreement_title_key";

    /** One index answers it: the places and the trigrams of the title stand in the same GIN. */
    static final String BLOCKED_BY_TITLE = "l.title % cast(:title as text)";

    static final String BLOCKED_BY_PLACE = "l.places && cast(:places as text[])";

    private static final String NEAREST_FIRST =
            "greatest(similarity(l.title, :title), similarity(l.theme, :theme)) desc, l.agreement_id desc";

    private static final TypeReference<Map<String, TitleKey>> KEYS = new TypeReference<>() {};

    private final EntityManager entities;
    private final ComparedPartyRepository comparedParties;
    private final ObjectMapper json;

    SimilarityRepository(EntityManager entities, ComparedPartyRepository comparedParties, ObjectMapper json) {
        this.entities = entities;
        this.comparedParties = comparedParties;
        this.json = json;
    }

    @Override
    public String type() {
        return AgreementView.TYPE;
    }

    /** Those that were withdrawn are left out. */
    @Override
    public List<StoredRecord> nearest(
            TitleKeys keys, Collection<String> places, Optional<Caller> reader, Optional<UUID> except, int limit) {
        entities.createNativeQuery(LOWER_THRESHOLD).getSingleResult();
        var nearest = new LinkedHashSet<UUID>(
                nearest(PERSIAN_KEYS, new Conditions(), keys.persian(), places, reader, except, limit));
        keys.others()
                .forEach((language, key) -> nearest.addAll(nearest(
                        OTHER_KEYS,
                        new Conditions().and("l.language = :language", "language", language),
                        key,
                        places,
                        reader,
                        except,
                        limit)));
        return load(List.copyOf(nearest));
    }

    private List<UUID> nearest(
            String table,
            Conditions conditions,
            TitleKey key,
            Collection<String> places,
            Optional<Caller> reader,
            Optional<UUID> except,
            int limit) {
        conditions
                .and(BLOCKED_BY_TITLE, "title", key.title())
                .with("theme", key.theme())
                .and("a.status <> 'withdrawn'")
                .andAny(BLOCKED_BY_PLACE, "places", places);
        reader.ifPresent(caller -> AgreementVisibility.of(caller).narrow(conditions));
        except.ifPresent(id -> conditions.and("a.id <> :except", "except", id));
        List<?> found = conditions
                .bind(entities.createNativeQuery(nearest(table, conditions.where(), limit)))
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    static String nearest(String table, String where, int limit) {
        return "select l.agreement_id from " + table + " l join agreement a on a.id = l.agreement_id where " + where
                + " order by " + NEAREST_FIRST + " limit " + limit;
    }

    @Override
    public Set<UUID> visible(Collection<UUID> agreements, Caller reader) {
        Conditions conditions = AgreementVisibility.of(reader)
                .narrow(new Conditions())
                .and("a.id = any (cast(:agreements as uuid[]))", "agreements", agreements.toArray(UUID[]::new));
        List<?> found = conditions
                .bind(entities.createNativeQuery("select a.id from agreement a where " + conditions.where()))
                .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** In the order of the ids. */
    List<StoredRecord> load(List<UUID> agreements) {
        Map<UUID, List<PartyNames>> named = comparedParties.of(agreements);
        List<Tuple> rows = Tuples.of(entities, """
                        select a.id, a.reference, a.status, a.lead_province, cast(a.title as text) as shown,
                               array_to_string(a.provinces, ',') as provinces,
                               array_to_string(a.countries, ',') as countries,
                               array_to_string(a.subject_areas, ',') as subjects,
                               cast(coalesce(a.signed_on, a.valid_from) as text) as begins,
                               cast(a.valid_until as text) as ends,
                               l.title, l.theme, cast(l.text_sketches as text) as sketches,
                               cast((select jsonb_object_agg(t.language, jsonb_build_object('title', t.title, 'theme', t.theme))
                                     from agreement_title_key t where t.agreement_id = a.id) as text) as others
                        from agreement a join agreement_likeness_key l on l.agreement_id = a.id
                        where a.id = any (cast(:agreements as uuid[]))
                        """)
                .setParameter("agreements", agreements.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, StoredRecord> stored = new HashMap<>();
        for (Tuple row : rows) {
            UUID id = row.get("id", UUID.class);
            stored.put(id, stored(id, row, named.getOrDefault(id, List.of())));
        }
        return agreements.stream().filter(stored::containsKey).map(stored::get).toList();
    }

    private StoredRecord stored(UUID id, Tuple row, List<PartyNames> parties) {
        Features features = Features.of(
                new TitleKeys(
                        new TitleKey(row.get("title", String.class), row.get("theme", String.class)),
                        others(row.get("others", String.class))),
                parties,
                set(row.get("provinces", String.class)),
                set(row.get("countries", String.class)),
                set(row.get("subjects", String.class)),
                day(row.get("begins", String.class)),
                day(row.get("ends", String.class)),
                sketches(row.get("sketches", String.class)));
        return new StoredRecord(
                type(),
                id,
                row.get("reference", String.class),
                title(row.get("shown", String.class)),
                row.get("status", String.class),
                row.get("lead_province", String.class),
                features);
    }

    private LocalizedText title(String text) {
        return PlainJson.read(json, text, LocalizedText.class);
    }

    private static Set<String> set(String joined) {
        return joined.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(joined.split(",")));
    }

    private TextSketches sketches(String text) {
        return PlainJson.read(json, text, TextSketches.class);
    }

    private Map<String, TitleKey> others(@Nullable String text) {
        return text == null ? Map.of() : PlainJson.read(json, text, KEYS);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

package ir.peyvand.agreements.similarity;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.AgreementVisibility;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.TextSketches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
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

    /** One index answers it: the places and the trigrams of the title stand in the same GIN. */
    static final String BLOCKED_BY_TITLE = "l.title % cast(:title as text)";

    static final String BLOCKED_BY_PLACE = "l.places && cast(:places as text[])";

    private static final String NEAREST_FIRST =
            "greatest(similarity(l.title, :title), similarity(l.theme, :theme)) desc, l.agreement_id desc";

    private final EntityManager entities;
    private final ObjectMapper json;

    SimilarityRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    @Override
    public String type() {
        return AgreementView.TYPE;
    }

    /** Those that were withdrawn are left out. */
    @Override
    public List<StoredRecord> nearest(
            TitleKey key, Collection<String> places, Optional<Caller> reader, Optional<UUID> except, int limit) {
        entities.createNativeQuery(LOWER_THRESHOLD, String.class).getSingleResult();
        Conditions conditions = new Conditions()
                .and(BLOCKED_BY_TITLE, "title", key.title())
                .with("theme", key.theme())
                .and("a.status <> 'withdrawn'")
                .andAny(BLOCKED_BY_PLACE, "places", places);
        reader.ifPresent(caller -> AgreementVisibility.of(caller).narrow(conditions));
        except.ifPresent(id -> conditions.and("a.id <> :except", "except", id));
        List<?> found = conditions
                .bind(entities.createNativeQuery(nearest(conditions.where(), limit), UUID.class))
                .getResultList();
        return load(found.stream().map(UUID.class::cast).toList());
    }

    static String nearest(String where, int limit) {
        return "select l.agreement_id from agreement_likeness_key l join agreement a on a.id = l.agreement_id where "
                + where + " order by " + NEAREST_FIRST + " limit " + limit;
    }

    @Override
    public Set<UUID> visible(Collection<UUID> agreements, Caller reader) {
        Conditions conditions = AgreementVisibility.of(reader)
                .narrow(new Conditions())
                .and("a.id = any (cast(:agreements as uuid[]))", "agreements", agreements.toArray(UUID[]::new));
        List<?> found = conditions
                .bind(entities.createNativeQuery(
                        "select a.id from agreement a where " + conditions.where(), UUID.class))
                .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    /** In the order of the ids. */
    List<StoredRecord> load(List<UUID> agreements) {
        Map<UUID, List<PartyNames>> parties = partiesOf(agreements);
        List<Tuple> rows = entities.createNativeQuery("""
                        select a.id, a.reference, a.status, a.lead_province, cast(a.title as text) as shown,
                               array_to_string(a.provinces, ',') as provinces,
                               array_to_string(a.countries, ',') as countries,
                               array_to_string(a.subject_areas, ',') as subjects,
                               cast(coalesce(a.signed_on, a.valid_from) as text) as begins,
                               cast(a.valid_until as text) as ends,
                               l.title, l.theme, cast(l.text_sketches as text) as sketches
                        from agreement a join agreement_likeness_key l on l.agreement_id = a.id
                        where a.id = any (cast(:agreements as uuid[]))
                        """, Tuple.class)
                .setParameter("agreements", agreements.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, StoredRecord> stored = new HashMap<>();
        for (Tuple row : rows) {
            UUID id = row.get("id", UUID.class);
            stored.put(id, stored(id, row, parties.getOrDefault(id, List.of())));
        }
        return agreements.stream().filter(stored::containsKey).map(stored::get).toList();
    }

    private StoredRecord stored(UUID id, Tuple row, List<PartyNames> parties) {
        Features features = Features.of(
                new TitleKey(row.get("title", String.class), row.get("theme", String.class)),
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

    /** Under every name that the party, or who it has become, is known by. */
    private Map<UUID, List<PartyNames>> partiesOf(Collection<UUID> agreements) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select named.agreement_id as agreement, p.survivor as party, n.text as name
                        from agreement_party named join party p on p.id = named.party_id
                        join party_name n on n.party_id = p.survivor
                        where named.agreement_id = any (cast(:agreements as uuid[]))
                        """, Tuple.class)
                .setParameter("agreements", agreements.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, Map<UUID, List<String>>> names = new HashMap<>();
        for (Tuple row : rows) {
            names.computeIfAbsent(row.get("agreement", UUID.class), none -> new HashMap<>())
                    .computeIfAbsent(row.get("party", UUID.class), none -> new ArrayList<>())
                    .add(row.get("name", String.class));
        }
        Map<UUID, List<PartyNames>> parties = new HashMap<>();
        names.forEach((agreement, named) -> parties.put(agreement, named(named)));
        return parties;
    }

    private static List<PartyNames> named(Map<UUID, List<String>> names) {
        return names.entrySet().stream()
                .map(party -> PartyNames.of(party.getKey(), party.getValue()))
                .toList();
    }

    /**
     * @param names under which the party is known today
     * @param country unless that is Iran
     */
    record RegisteredParty(UUID survivor, List<String> names, Optional<String> province, Optional<String> country) {}

    /** By the ids that were asked for; unknown ones are left out. */
    Map<UUID, RegisteredParty> parties(Collection<UUID> ids) {
        List<Tuple> rows = entities.createNativeQuery("""
                        select asked.id, p.id as survivor, p.province, nullif(p.country, 'IR') as country, n.text as name
                        from party asked join party p on p.id = asked.survivor join party_name n on n.party_id = p.id
                        where asked.id = any (cast(:ids as uuid[]))
                        """, Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, RegisteredParty> parties = new HashMap<>();
        for (Tuple row : rows) {
            parties.computeIfAbsent(
                            row.get("id", UUID.class),
                            id -> new RegisteredParty(
                                    row.get("survivor", UUID.class),
                                    new ArrayList<>(),
                                    Optional.ofNullable(row.get("province", String.class)),
                                    Optional.ofNullable(row.get("country", String.class))))
                    .names()
                    .add(row.get("name", String.class));
        }
        return parties;
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

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

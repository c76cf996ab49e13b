package ir.peyvand.agreements.similarity;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.agreements.fate.LegacyContentFollower;
import ir.peyvand.agreements.fate.LegacyDocumentView;
import ir.peyvand.agreements.fate.LegacyDocumentVisibility;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.TextSketches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds old documents that may be like a draft, and keeps the keys by which they are found. */
@ApplicationScoped
class LegacySimilarityRepository implements ComparedRegister, LegacyContentFollower {

    private static final String KNOWN = """
            select d.id, d.reference, d.status, d.province, d.country, cast(d.title as text) as shown,
                   cast(d.counterpart as text) as counterpart, array_to_string(d.subject_areas, ',') as subjects,
                   cast(d.signed_on as text) as begins, cast(d.valid_until as text) as ends
            from legacy_document d
            """;

    private static final String NEAREST_PERSIAN = "greatest(similarity(l.title, :title), similarity(l.theme, :theme))";

    /** Served by legacy_document_folded, which holds the titles of all languages. */
    private static final String BLOCKED_IN_ANY_LANGUAGE = "d.folded % cast(:written as text)";

    private static final String NEAREST_WRITTEN = "similarity(d.folded, :written)";

    private static final int BATCH = 500;

    private final EntityManager entities;
    private final ReferenceRegister register;
    private final ObjectMapper json;

    LegacySimilarityRepository(EntityManager entities, ReferenceRegister register, ObjectMapper json) {
        this.entities = entities;
        this.register = register;
        this.json = json;
    }

    @Override
    public String type() {
        return LegacyDocumentView.TYPE;
    }

    @Override
    public List<StoredRecord> nearest(
            TitleKeys keys, Collection<String> places, Optional<Caller> reader, Optional<UUID> except, int limit) {
        entities.createNativeQuery(SimilarityRepository.LOWER_THRESHOLD).getSingleResult();
        Map<UUID, StoredRecord> nearest = new LinkedHashMap<>();
        Conditions persian = new Conditions()
                .and(
                        SimilarityRepository.BLOCKED_BY_TITLE,
                        "title",
                        keys.persian().title())
                .with("theme", keys.persian().theme());
        nearest(persian, NEAREST_PERSIAN, places, reader, except, limit)
                .forEach(document -> nearest.put(document.id(), document));
        keys.others().values().forEach(key -> {
            Conditions other = new Conditions().and(BLOCKED_IN_ANY_LANGUAGE, "written", key.title());
            nearest(other, NEAREST_WRITTEN, places, reader, except, limit)
                    .forEach(document -> nearest.putIfAbsent(document.id(), document));
        });
        return List.copyOf(nearest.values());
    }

    private List<StoredRecord> nearest(
            Conditions conditions,
            String nearestFirst,
            Collection<String> places,
            Optional<Caller> reader,
            Optional<UUID> except,
            int limit) {
        conditions.andAny(SimilarityRepository.BLOCKED_BY_PLACE, "places", places);
        reader.ifPresent(caller -> LegacyDocumentVisibility.of(caller).documents(conditions));
        except.ifPresent(id -> conditions.and("d.id <> :except", "except", id));
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        KNOWN + " join legacy_likeness_key l on l.document_id = d.id where " + conditions.where()
                                + " order by " + nearestFirst + " desc, d.id desc limit " + limit))
                .getResultList();
        return rows.stream().map(this::stored).toList();
    }

    @Override
    public Set<UUID> visible(Collection<UUID> records, Caller reader) {
        Conditions conditions = LegacyDocumentVisibility.of(reader)
                .documents(new Conditions())
                .and("d.id = any (cast(:documents as uuid[]))", "documents", records.toArray(UUID[]::new));
        List<?> found = conditions
                .bind(entities.createNativeQuery("select d.id from legacy_document d where " + conditions.where()))
                .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    @Override
    public void written(Collection<UUID> documents) {
        var all = new ArrayList<>(documents);
        for (int from = 0; from < all.size(); from += BATCH) {
            keep(all.subList(from, Math.min(from + BATCH, all.size())));
        }
    }

    private record Key(UUID id, List<String> places, String title, String theme) {}

    private void keep(List<UUID> documents) {
        List<Tuple> rows = Tuples.of(entities, KNOWN + " where d.id = any (cast(:documents as uuid[]))")
                .setParameter("documents", documents.toArray(UUID[]::new))
                .getResultList();
        List<Key> keys = rows.stream()
                .map(this::stored)
                .map(document -> new Key(
                        document.id(),
                        Stream.concat(
                                        document.features().provinces().stream(),
                                        document.features().countries().stream())
                                .toList(),
                        document.features().keys().persian().title(),
                        document.features().keys().persian().theme()))
                .toList();
        entities.createNativeQuery("""
                        insert into legacy_likeness_key (document_id, places, title, theme)
                        select id, places, title, theme
                        from jsonb_to_recordset(cast(:keys as jsonb)) as key (id uuid, places text[], title text, theme text)
                        on conflict (document_id) do update set places = excluded.places, title = excluded.title,
                            theme = excluded.theme
                        """).setParameter("keys", written(keys)).executeUpdate();
    }

    /** On the own side stands the office of the province, which old documents do not name. */
    private StoredRecord stored(Tuple row) {
        String province = row.get("province", String.class);
        Set<String> countries =
                Stream.ofNullable(row.get("country", String.class)).collect(Collectors.toSet());
        LocalizedText title = text(row.get("shown", String.class));
        Collection<String> counterpart =
                text(row.get("counterpart", String.class)).byLanguage().values();
        var parties = new ArrayList<PartyNames>();
        parties.add(PartyNames.of(null, PlaceNames.of(register, List.of(province), List.of(), List.of())));
        if (!counterpart.isEmpty()) {
            parties.add(PartyNames.of(null, counterpart));
        }
        String subjects = row.get("subjects", String.class);
        Features features = Features.of(
                TitleKeys.of(title, PlaceNames.of(register, List.of(province), countries, counterpart)),
                parties,
                Set.of(province),
                countries,
                subjects.isEmpty() ? Set.of() : Set.of(subjects.split(",")),
                day(row.get("begins", String.class)),
                day(row.get("ends", String.class)),
                TextSketches.NONE);
        return new StoredRecord(
                type(),
                row.get("id", UUID.class),
                row.get("reference", String.class),
                title,
                row.get("status", String.class),
                province,
                features);
    }

    private LocalizedText text(String written) {
        return PlainJson.read(json, written, LocalizedText.class);
    }

    private String written(List<Key> keys) {
        return PlainJson.text(json, keys);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

package ir.peyvand.meetings.body;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compositions: added, never changed. */
@ApplicationScoped
class CompositionRepository {

    private static final TypeReference<List<LocalizedText>> TEXTS = new TypeReference<>() {};

    private static final String COLUMNS =
            "id, body_id, number, provinces, countries, cast(criteria as text) as criteria, effective_from, recorded_at";

    private final EntityManager entities;
    private final ObjectMapper json;

    CompositionRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    void add(CompositionView composition, String by) {
        entities.createNativeQuery("""
                        insert into body_composition
                            (id, body_id, number, provinces, countries, criteria, effective_from, recorded_by, recorded_at)
                        values (:id, :body, :number, cast(:provinces as text[]), cast(:countries as text[]),
                            cast(:criteria as jsonb), :from, :by, :at)
                        """)
                .setParameter("id", composition.id())
                .setParameter("body", composition.body())
                .setParameter("number", composition.number())
                .setParameter("provinces", composition.provinces().toArray(String[]::new))
                .setParameter("countries", composition.countries().toArray(String[]::new))
                .setParameter("criteria", text(composition.criteria()))
                .setParameter("from", composition.effectiveFrom())
                .setParameter("by", by)
                .setParameter("at", composition.recordedAt())
                .executeUpdate();
    }

    /** Newest first; served by body_composition_once. */
    List<CompositionView> of(UUID body) {
        return rows(Tuples.of(
                        entities,
                        "select " + COLUMNS
                                + " from body_composition where body_id = :body order by effective_from desc")
                .setParameter("body", body)
                .getResultList());
    }

    Optional<CompositionView> find(UUID id) {
        return rows(Tuples.of(entities, "select " + COLUMNS + " from body_composition where id = :id")
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** By body, for those that have one that day; served by body_composition_once. */
    Map<UUID, CompositionView> validOn(Collection<UUID> bodies, LocalDate day) {
        if (bodies.isEmpty()) {
            return Map.of();
        }
        return rows(Tuples.of(entities, "select distinct on (body_id) " + COLUMNS + """
                                 from body_composition
                                where body_id = any (cast(:bodies as uuid[])) and effective_from <= :day
                                order by body_id, effective_from desc
                                """)
                        .setParameter("bodies", bodies.toArray(UUID[]::new))
                        .setParameter("day", day)
                        .getResultList())
                .stream()
                .collect(Collectors.toMap(CompositionView::body, Function.identity()));
    }

    private List<CompositionView> rows(List<?> rows) {
        return rows.stream().map(row -> view((Tuple) row)).toList();
    }

    private CompositionView view(Tuple row) {
        return new CompositionView(
                row.get("id", UUID.class),
                row.get("body_id", UUID.class),
                row.get("number", Integer.class),
                List.of(row.get("provinces", String[].class)),
                List.of(row.get("countries", String[].class)),
                texts(row.get("criteria", String.class)),
                row.get("effective_from", LocalDate.class),
                row.get("recorded_at", Instant.class));
    }

    private List<LocalizedText> texts(String array) {
        return PlainJson.read(json, array, TEXTS);
    }

    private String text(List<LocalizedText> criteria) {
        return PlainJson.text(json, criteria);
    }
}

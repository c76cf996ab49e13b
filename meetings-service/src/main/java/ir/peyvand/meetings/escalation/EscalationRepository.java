package ir.peyvand.meetings.escalation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Escalations and their answers: always as far as the caller may know of them, totals and facets included. */
@ApplicationScoped
class EscalationRepository implements PanacheRepositoryBase<Escalation, UUID> {

    private static final String SHOWN = """
            select e.id, e.resolution_id, r.reference, cast(r.title as text) as title, e.cycle, e.step, e.level,
                   cast(s.seat as text) as seat, e.status, e.recipient, e.province, cast(e.deadline as text) as deadline,
                   cast(e.due_on as text) as due_on, cast(e.next_on as text) as next_on, e.taken_at, e.ended_at, e.end_reason,
                   e.weight, e.rank, e.rule_id, e.modified_at, e.version
            from escalation e join resolution r on r.id = e.resolution_id
            join escalation_rule_step s on s.rule_id = e.rule_id and s.step = e.step where
            """;

    private static final int MOST_FACET_VALUES = 100;

    private final ObjectMapper json;

    EscalationRepository(ObjectMapper json) {
        this.json = json;
    }

    /** Whom the resolution concerns, and whether the cause of a step still stands. */
    record Cause(List<String> provinces, List<String> missions, boolean stands) {}

    Optional<EscalationView> findView(UUID id, EscalationVisibility visibility) {
        return views(visibility.narrow(new Conditions().and("e.id = :id", "id", id)), "").stream()
                .findFirst();
    }

    List<EscalationView> list(EscalationQuery query, EscalationVisibility visibility, List<String> after, int limit) {
        Conditions conditions = conditions(query, visibility);
        if (!after.isEmpty()) {
            conditions.and(query.sort().after());
            List<String> names = query.sort().names();
            for (int i = 0; i < names.size(); i++) {
                conditions.with(names.get(i), after.get(i));
            }
        }
        return views(conditions, " order by " + query.sort().order() + " limit " + limit);
    }

    /** In the order in which they were taken; for those who see the resolution. */
    List<EscalationView> ofResolution(UUID resolution) {
        return views(
                new Conditions().and("e.resolution_id = :resolution", "resolution", resolution),
                " order by e.cycle, e.step");
    }

    long count(EscalationQuery query, EscalationVisibility visibility) {
        Conditions conditions = conditions(query, visibility);
        return ((Number) conditions
                        .bind(getEntityManager()
                                .createNativeQuery("select count(*) from escalation e where " + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    /** The values of one facet, the most frequent first. */
    List<FacetCount> facet(EscalationFilter facet, EscalationQuery query, EscalationVisibility visibility) {
        Conditions conditions = conditions(query, visibility);
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        getEntityManager(),
                        "select " + facet.counted() + " as value, count(*) as count from escalation e where "
                                + conditions.where() + " and " + facet.counted()
                                + " is not null group by value order by count desc, value limit "
                                + MOST_FACET_VALUES))
                .getResultList();
        return rows.stream()
                .map(row -> new FacetCount(row.get("value", String.class), row.get("count", Long.class)))
                .toList();
    }

    private static Conditions conditions(EscalationQuery query, EscalationVisibility visibility) {
        Conditions conditions = visibility.narrow(new Conditions());
        query.resolution().ifPresent(id -> conditions.and("e.resolution_id = :resolution", "resolution", id));
        query.codes().forEach((filter, codes) -> conditions.andAny(filter.condition(), filter.parameter(), codes));
        return conditions;
    }

    Cause cause(UUID escalation) {
        Tuple row = Tuples.of(getEntityManager(), """
                        select r.provinces, r.missions, r.status in ('adopted', 'in-progress') and r.due_on = e.deadline as stands
                        from escalation e join resolution r on r.id = e.resolution_id where e.id = :id
                        """)
                .setParameter("id", escalation)
                .getSingleResult();
        return new Cause(
                List.of(row.get("provinces", String[].class)),
                List.of(row.get("missions", String[].class)),
                row.get("stands", Boolean.class));
    }

    /** @param change of the deadline that was asked for with it */
    void keep(UUID escalation, AnswerEscalation answer, Optional<UUID> change, String by, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into escalation_answer (id, escalation_id, kind, text, delegated_to, due_on, deadline_change, made_by,
                                                       made_at)
                        values (:id, :escalation, :kind, :text, :office, cast(:due as date), cast(:change as uuid), :by, :at)
                        """)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("escalation", escalation)
                .setParameter("kind", answer.kind().code())
                .setParameter("text", answer.text())
                .setParameter("office", answer.delegateTo())
                .setParameter(
                        "due", answer.dueOn() == null ? null : answer.dueOn().toString())
                .setParameter("change", change.map(UUID::toString).orElse(null))
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    private List<EscalationView> views(Conditions conditions, String order) {
        List<Tuple> rows = conditions
                .bind(Tuples.of(getEntityManager(), SHOWN + conditions.where() + order))
                .getResultList();
        List<EscalationView> views = rows.stream().map(this::view).toList();
        Map<UUID, List<AnswerView>> answers =
                answers(views.stream().map(EscalationView::id).toList());
        return views.stream()
                .map(view -> view.with(answers.getOrDefault(view.id(), List.of())))
                .toList();
    }

    /** The first answer first. */
    private Map<UUID, List<AnswerView>> answers(Collection<UUID> escalations) {
        if (escalations.isEmpty()) {
            return Map.of();
        }
        List<Tuple> rows = Tuples.of(getEntityManager(), """
                        select id, escalation_id, kind, text, delegated_to, cast(due_on as text) as due_on, deadline_change, made_at
                        from escalation_answer
                        where escalation_id = any (cast(:escalations as uuid[])) order by escalation_id, made_at, id
                        """)
                .setParameter(
                        "escalations", escalations.stream().map(UUID::toString).toArray(String[]::new))
                .getResultList();
        var answers = new LinkedHashMap<UUID, List<AnswerView>>();
        for (Tuple row : rows) {
            answers.computeIfAbsent(row.get("escalation_id", UUID.class), none -> new ArrayList<>())
                    .add(new AnswerView(
                            row.get("id", UUID.class),
                            Objects.requireNonNull(AnswerKind.BY_CODE.get(row.get("kind", String.class))),
                            row.get("text", String.class),
                            row.get("delegated_to", String.class),
                            day(row.get("due_on", String.class)),
                            row.get("deadline_change", UUID.class),
                            row.get("made_at", Instant.class)));
        }
        return answers;
    }

    private EscalationView view(Tuple row) {
        return new EscalationView(
                row.get("id", UUID.class),
                new EscalatedResolution(
                        row.get("resolution_id", UUID.class),
                        row.get("reference", String.class),
                        text(row.get("title", String.class))),
                row.get("cycle", Integer.class),
                row.get("step", Integer.class),
                Objects.requireNonNull(EscalationLevel.BY_CODE.get(row.get("level", String.class))),
                text(row.get("seat", String.class)),
                Objects.requireNonNull(EscalationStatus.BY_CODE.get(row.get("status", String.class))),
                row.get("recipient", String.class),
                row.get("province", String.class),
                LocalDate.parse(row.get("deadline", String.class)),
                LocalDate.parse(row.get("due_on", String.class)),
                day(row.get("next_on", String.class)),
                row.get("taken_at", Instant.class),
                row.get("ended_at", Instant.class),
                row.get("end_reason", String.class),
                row.get("weight", Integer.class),
                row.get("rank", Integer.class),
                row.get("rule_id", UUID.class),
                List.of(),
                row.get("modified_at", Instant.class),
                row.get("version", Long.class));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private LocalizedText text(String text) {
        return PlainJson.read(json, text, LocalizedText.class);
    }
}

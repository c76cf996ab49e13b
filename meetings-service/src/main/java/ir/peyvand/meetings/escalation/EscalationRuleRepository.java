package ir.peyvand.meetings.escalation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.body.BodyKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ladders, past, present and to come. There are few: they are read whole. */
@ApplicationScoped
class EscalationRuleRepository {

    private final EntityManager entities;
    private final ObjectMapper json;

    EscalationRuleRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** By ladder and day. */
    List<EscalationRule> all() {
        Map<UUID, List<EscalationStep>> steps = steps();
        List<Tuple> rows = Tuples.of(entities, """
                        select id, ladder, cast(effective_from as text) as effective_from,
                               cast(effective_until as text) as effective_until, source,
                               array_to_string(body_kinds, ',') as body_kinds
                        from escalation_rule order by ladder, effective_from
                        """).getResultList();
        return rows.stream()
                .map(row -> new EscalationRule(
                        row.get("id", UUID.class),
                        row.get("ladder", String.class),
                        kinds(row.get("body_kinds", String.class)),
                        LocalDate.parse(row.get("effective_from", String.class)),
                        day(row.get("effective_until", String.class)),
                        row.get("source", String.class),
                        steps.getOrDefault(row.get("id", UUID.class), List.of())))
                .toList();
    }

    private static List<BodyKind> kinds(String joined) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(","))
                        .map(code -> Objects.requireNonNull(BodyKind.BY_CODE.get(code)))
                        .toList();
    }

    private Map<UUID, List<EscalationStep>> steps() {
        List<Tuple> rows = Tuples.of(entities, """
                        select rule_id, step, level, delay_days, after_days, recipient, cast(seat as text) as seat
                        from escalation_rule_step order by rule_id, step
                        """).getResultList();
        var steps = new LinkedHashMap<UUID, List<EscalationStep>>();
        for (Tuple row : rows) {
            steps.computeIfAbsent(row.get("rule_id", UUID.class), none -> new ArrayList<>())
                    .add(new EscalationStep(
                            row.get("step", Integer.class),
                            Objects.requireNonNull(EscalationLevel.BY_CODE.get(row.get("level", String.class))),
                            row.get("delay_days", Integer.class),
                            row.get("after_days", Integer.class),
                            Objects.requireNonNull(EscalationOffice.BY_CODE.get(row.get("recipient", String.class))),
                            read(row.get("seat", String.class))));
        }
        return steps;
    }

    /** Ends what holds on the day and forgets what was to come later, so that another rule may begin. */
    void end(String ladder, LocalDate on) {
        entities.createNativeQuery("""
                        update escalation_rule set effective_until = :on
                        where ladder = :ladder and effective_from < :on and (effective_until is null or effective_until > :on)
                        """)
                .setParameter("ladder", ladder)
                .setParameter("on", on)
                .executeUpdate();
        entities.createNativeQuery("delete from escalation_rule where ladder = :ladder and effective_from >= :on")
                .setParameter("ladder", ladder)
                .setParameter("on", on)
                .executeUpdate();
    }

    UUID add(SetEscalationRule rule, String by, Instant at) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        entities.createNativeQuery("""
                        insert into escalation_rule (id, ladder, body_kinds, effective_from, source, made_by, made_at)
                        values (:id, :ladder, :kinds, :from, :source, :by, :at)
                        """)
                .setParameter("id", id)
                .setParameter("ladder", rule.ladder())
                .setParameter(
                        "kinds",
                        rule.bodyKindsOrAll().stream().map(BodyKind::code).toArray(String[]::new))
                .setParameter("from", rule.effectiveFrom())
                .setParameter("source", rule.source())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
        List<Integer> days = EscalationRules.daysAfterDeadline(rule.delays());
        for (int i = 0; i < days.size(); i++) {
            add(id, i + 1, rule.steps().get(i), days.get(i));
        }
        return id;
    }

    private void add(UUID rule, int number, SetEscalationStep step, int afterDays) {
        entities.createNativeQuery("""
                        insert into escalation_rule_step (rule_id, step, level, delay_days, after_days, recipient, seat)
                        values (:rule, :step, :level, :delay, :after, :recipient, cast(:seat as jsonb))
                        """)
                .setParameter("rule", rule)
                .setParameter("step", number)
                .setParameter("level", step.level().code())
                .setParameter("delay", step.delayDays())
                .setParameter("after", afterDays)
                .setParameter("recipient", step.recipient().code())
                .setParameter("seat", write(step.seat()))
                .executeUpdate();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private LocalizedText read(String text) {
        return PlainJson.read(json, text, LocalizedText.class);
    }

    private String write(LocalizedText text) {
        return PlainJson.text(json, text);
    }
}

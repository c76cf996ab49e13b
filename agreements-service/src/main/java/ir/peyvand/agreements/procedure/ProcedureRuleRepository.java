package ir.peyvand.agreements.procedure;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of procedure, past, present and to come. There are few: they are read whole. */
@ApplicationScoped
class ProcedureRuleRepository {

    private final EntityManager entities;

    ProcedureRuleRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** By level, step and day. */
    List<ProcedureRule> all() {
        List<Tuple> rows = Tuples.of(entities, """
                        select id, level, step, days, enforced, cast(effective_from as text) as effective_from,
                               cast(effective_until as text) as effective_until, source
                        from procedure_rule order by level, step, effective_from
                        """).getResultList();
        return rows.stream().map(ProcedureRuleRepository::rule).toList();
    }

    /** Ends what holds on the day, so that another rule may begin. */
    void end(PartyLevel level, ProcedureStep step, LocalDate on) {
        entities.createNativeQuery("""
                        update procedure_rule set effective_until = :on
                        where level = :level and step = :step and effective_from < :on
                          and (effective_until is null or effective_until > :on)
                        """)
                .setParameter("level", level.code())
                .setParameter("step", step.code())
                .setParameter("on", on)
                .executeUpdate();
        entities.createNativeQuery(
                        "delete from procedure_rule where level = :level and step = :step and effective_from >= :on")
                .setParameter("level", level.code())
                .setParameter("step", step.code())
                .setParameter("on", on)
                .executeUpdate();
    }

    UUID add(SetProcedureRule rule, String by, Instant at) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        entities.createNativeQuery("""
                        insert into procedure_rule (id, level, step, days, enforced, effective_from, source, made_by, made_at)
                        values (:id, :level, :step, cast(:days as int), :enforced, :from, :source, :by, :at)
                        """)
                .setParameter("id", id)
                .setParameter("level", rule.level().code())
                .setParameter("step", rule.step().code())
                .setParameter("days", rule.days() == null ? null : rule.days().toString())
                .setParameter("enforced", rule.enforced())
                .setParameter("from", rule.effectiveFrom())
                .setParameter("source", rule.source())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
        return id;
    }

    private static ProcedureRule rule(Tuple row) {
        return new ProcedureRule(
                row.get("id", UUID.class),
                Objects.requireNonNull(PartyLevel.BY_CODE.get(row.get("level", String.class))),
                Objects.requireNonNull(ProcedureStep.BY_CODE.get(row.get("step", String.class))),
                row.get("days", Integer.class),
                row.get("enforced", Boolean.class),
                LocalDate.parse(row.get("effective_from", String.class)),
                day(row.get("effective_until", String.class)),
                row.get("source", String.class));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

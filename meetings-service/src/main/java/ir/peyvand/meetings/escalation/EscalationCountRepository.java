package ir.peyvand.meetings.escalation;

import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What can be counted of escalations for a day in the past, as it was then. */
@ApplicationScoped
class EscalationCountRepository {

    private final EntityManager entities;

    EscalationCountRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Served by escalation_newest. */
    List<EscalationCount> taken(LocalDate from, LocalDate to, Instant seenFrom) {
        List<Tuple> rows = Tuples.of(entities, """
                        select province, level, count(*) as taken,
                               count(*) filter (where status = 'answered' and ended_at < :seen) as answered
                        from escalation
                        where due_on between :from and :to and province is not null and taken_at < :seen
                        group by province, level order by province, level
                        """)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("seen", seenFrom)
                .getResultList();
        return counts(rows);
    }

    List<EscalationCount> open(Instant at) {
        List<Tuple> rows = Tuples.of(entities, """
                        select province, level, count(*) as taken, cast(0 as bigint) as answered from escalation
                        where province is not null and taken_at < :at and (ended_at is null or ended_at >= :at)
                        group by province, level order by province, level
                        """).setParameter("at", at).getResultList();
        return counts(rows);
    }

    private static List<EscalationCount> counts(List<Tuple> rows) {
        return rows.stream()
                .map(row -> new EscalationCount(
                        row.get("province", String.class),
                        Objects.requireNonNull(EscalationLevel.BY_CODE.get(row.get("level", String.class))),
                        row.get("taken", Long.class),
                        row.get("answered", Long.class)))
                .toList();
    }
}

package ir.peyvand.agreements.expiry;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of reminders, and what was brought to mind. */
@ApplicationScoped
class ReminderRepository {

    private final EntityManager entities;

    ReminderRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<ReminderRule> rules() {
        List<Tuple> rows = Tuples.of(entities, """
                        select id, days_before, cast(effective_from as text) as effective_from,
                               cast(effective_until as text) as effective_until, source
                        from reminder_rule order by days_before desc, effective_from
                        """).getResultList();
        return rows.stream()
                .map(row -> new ReminderRule(
                        row.get("id", UUID.class),
                        row.get("days_before", Integer.class),
                        LocalDate.parse(row.get("effective_from", String.class)),
                        day(row.get("effective_until", String.class)),
                        row.get("source", String.class)))
                .toList();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    void end(int daysBefore, LocalDate on) {
        entities.createNativeQuery("""
                        update reminder_rule set effective_until = :on
                        where days_before = :days and effective_from < :on
                          and (effective_until is null or effective_until > :on)
                        """)
                .setParameter("days", daysBefore)
                .setParameter("on", on)
                .executeUpdate();
        entities.createNativeQuery("delete from reminder_rule where days_before = :days and effective_from >= :on")
                .setParameter("days", daysBefore)
                .setParameter("on", on)
                .executeUpdate();
    }

    void add(SetReminderRule rule, String by, Instant at) {
        entities.createNativeQuery("""
                        insert into reminder_rule (id, days_before, effective_from, source, made_by, made_at)
                        values (:id, :days, :from, :source, :by, :at)
                        """)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("days", rule.daysBefore())
                .setParameter("from", rule.effectiveFrom())
                .setParameter("source", rule.source())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** @return false when another instance is at it */
    boolean takeTurn() {
        return (boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('agreement reminders'))")
                .getSingleResult();
    }

    /**
     * Notes every reminder that is due and was not sent; served by agreement_valid_until. An agreement that several are due
     * for at once is named once.
     */
    List<UUID> noteDue(LocalDate today, Instant at) {
        List<?> ids = entities.createNativeQuery("""
                        with sent as (
                            insert into agreement_reminder (agreement_id, days_before, valid_until, sent_at)
                            select a.id, r.days_before, a.valid_until, :at
                            from agreement a join reminder_rule r on a.valid_until <= cast(:today as date) + r.days_before
                            where a.status in ('signed', 'in-force') and a.valid_until >= :today
                              and r.effective_from <= :today and (r.effective_until is null or r.effective_until > :today)
                            on conflict do nothing returning agreement_id
                        )
                        select distinct agreement_id from sent order by agreement_id
                        """)
                .setParameter("today", today)
                .setParameter("at", at)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}

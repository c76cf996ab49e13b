package ir.peyvand.meetings.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The clock's work, by sets: no row of it comes into memory. Each statement leaves the escalation, its revision, its row of
 * the change feed and its work item as one answer through the API would.
 */
@ApplicationScoped
class ClimbRepository {

    /** While a resolution is in one of these states its deadline binds. */
    private static final String BINDING = "('adopted', 'in-progress')";

    private static final String GONE = """
            with gone as (
                select c.resolution_id, c.cycle,
                       case when r.status in %s then 'deadline-changed' else r.status end as reason
                from escalation_cycle c join resolution r on r.id = c.resolution_id
                where c.ended_at is null and (r.status not in %s or r.due_on is distinct from c.deadline) and %s
                order by c.resolution_id limit :most
            ), ended as (
                update escalation_cycle c
                set ended_at = cast(:now as timestamptz), end_reason = g.reason, next_step = null, next_on = null
                from gone g where c.resolution_id = g.resolution_id and c.cycle = g.cycle and c.ended_at is null
                returning c.resolution_id
            ), moved as (
                update escalation e
                set status = 'stopped', ended_at = cast(:now as timestamptz), end_reason = g.reason,
                    modified_at = cast(:now as timestamptz), version = e.version + 1
                from gone g where e.resolution_id = g.resolution_id and e.status = 'open'
                returning e.*
            )
            """;

    /** Follows a CTE called moved, of rows of escalation. */
    private static final String CLOSED = """
            , closed as (
                update work_item w set closed_at = greatest(cast(:now as timestamptz), w.opened_at)
                from moved m where w.record_id = m.id and w.closed_at is null
            )
            """;

    /** Follows a CTE called moved: a revision and a row of the change feed for each of its rows. */
    private static final String NOTED = """
            , shown as (
                select x.id, x.version, x.province,
                       jsonb_strip_nulls(jsonb_build_object('id', x.id, 'resolution', jsonb_build_object('id', r.id,
                           'reference', r.reference, 'title', r.title), 'cycle', x.cycle, 'step', x.step, 'level', x.level,
                           'seat', s.seat, 'status', x.status, 'recipient', x.recipient, 'province', x.province,
                           'deadline', x.deadline, 'dueOn', x.due_on, 'nextOn', x.next_on, 'takenAt', x.taken_at,
                           'endedAt', x.ended_at, 'endReason', x.end_reason, 'weight', x.weight, 'rank', x.rank,
                           'rule', x.rule_id, 'modifiedAt', x.modified_at, 'version', x.version)) as content,
                       nullif(array(select distinct reader
                                    from unnest(r.provinces || r.missions || split_part(x.recipient, ':', 2)) as reader
                                    where reader <> '' and reader is distinct from x.province),
                              cast('{}' as text[])) as others
                from moved x join resolution r on r.id = x.resolution_id
                join escalation_rule_step s on s.rule_id = x.rule_id and s.step = x.step
            ), kept as (
                insert into revision (record_type, record_id, version, verb, content, made_by, made_at)
                select 'escalation', id, version, '%1$s', content, 'clock', cast(:now as timestamptz) from shown
            ), told as (
                insert into change (record_type, record_id, verb, province, public_before, public_after, subject, client,
                                    happened_at, version, after_digest, readers)
                select 'escalation', id, '%1$s', province, false, false, 'clock', 'clock', cast(:now as timestamptz), version,
                       sha256(convert_to(cast(content as text), 'UTF8')), others
                from shown
            )
            """;

    private static final String STOP = GONE + CLOSED + NOTED.formatted("stopped") + "select count(*) from ended";

    private static final String BEGIN = """
            insert into escalation_cycle (resolution_id, cycle, deadline, base_on, rule_id, began_at, next_step, next_on)
            select late.id, late.cycles + 1, late.due_on, late.base_on, rule.id, cast(:now as timestamptz), 1,
                   late.base_on + first.after_days
            from (select missed.id, missed.ladder, missed.due_on, past.cycles,
                         case when past.again then cast(:today as date) else missed.due_on end as base_on
                  from (select r.id, r.ladder, r.due_on from resolution r
                        where r.status in %s and r.due_on < :today
                          and not exists (select from escalation_cycle c where c.resolution_id = r.id and c.ended_at is null)
                        order by r.due_on, r.id limit :most) missed
                  cross join lateral (select coalesce(max(c.cycle), 0) as cycles,
                                             coalesce(bool_or(c.deadline = missed.due_on), false) as again
                                      from escalation_cycle c where c.resolution_id = missed.id) past) late
            cross join lateral (select known.id from escalation_rule known
                                where known.ladder in (late.ladder, :otherwise) and known.effective_from <= late.base_on
                                  and (known.effective_until is null or known.effective_until > late.base_on)
                                order by known.ladder <> late.ladder limit 1) rule
            join escalation_rule_step first on first.rule_id = rule.id and first.step = 1
            on conflict do nothing
            """.formatted(BINDING);

    /** Served by escalation_cycle_next. */
    private static final String CLAIM = """
            select c.resolution_id from escalation_cycle c join resolution r on r.id = c.resolution_id
            where c.next_on <= :today and r.status in %s and r.due_on = c.deadline
            order by c.next_on, c.resolution_id limit :most for update of c
            """.formatted(BINDING);

    private static final String PASS_ON = """
            with moved as (
                update escalation e
                set status = 'passed-on', ended_at = cast(:now as timestamptz), modified_at = cast(:now as timestamptz),
                    version = e.version + 1
                where e.resolution_id = any (cast(:ids as uuid[])) and e.status = 'open'
                returning e.*
            )
            """ + CLOSED + NOTED.formatted("passed-on") + "select count(*) from moved";

    /** Every step that is due by now; all but the last of them have been waited for in vain. */
    private static final String TAKE = """
            with ahead as (
                select c.resolution_id, c.cycle, c.deadline, c.rule_id, s.step, s.level, s.recipient as office,
                       c.base_on + s.after_days as due_on,
                       lead(c.base_on + s.after_days) over (partition by c.resolution_id order by s.step) as next_on
                from escalation_cycle c join escalation_rule_step s on s.rule_id = c.rule_id and s.step >= c.next_step
                where c.resolution_id = any (cast(:ids as uuid[])) and c.ended_at is null
            ), moved as (
                insert into escalation (id, resolution_id, cycle, step, level, status, recipient, province, readers, rule_id,
                                        deadline, due_on, next_on, weight, taken_at, ended_at, modified_at, version)
                select uuidv7(), a.resolution_id, a.cycle, a.step, a.level,
                       case when a.next_on <= :today then 'passed-on' else 'open' end, office.code, r.province,
                       array_remove(array(select distinct reader
                                          from unnest(r.provinces || r.missions || office.code) as reader), 'committee'),
                       a.rule_id, a.deadline, a.due_on, a.next_on, coalesce(x.weight, 1), cast(:now as timestamptz),
                       case when a.next_on <= :today then cast(:now as timestamptz) end, cast(:now as timestamptz), 0
                from ahead a join resolution r on r.id = a.resolution_id
                left join body b on b.id = r.lead_body
                left join axis x on x.id = r.axis_id
                cross join lateral (
                    select coalesce(case a.office
                        when 'owner-office' then case
                            when r.owner ~ '^(committee|(secretariat|governorate|mission):.+)$' then r.owner
                            when cardinality(b.provinces) = 1 then 'secretariat:' || b.provinces[1]
                            else 'secretariat:' || r.province end
                        when 'secretariat' then 'secretariat:' || r.province
                        when 'governorate' then 'governorate:' || r.province
                    end, 'committee') as code) office
                where a.due_on <= :today
                order by a.due_on, a.resolution_id, a.step
                returning *
            ), forward as (
                update escalation_cycle c
                set next_step = case when m.next_on is null then null else m.step + 1 end, next_on = m.next_on
                from moved m where m.status = 'open' and c.resolution_id = m.resolution_id and c.cycle = m.cycle
            ), opened as (
                insert into work_item (id, kind, record_type, record_id, assignee, title, href, due_on, opened_at)
                select uuidv7(), 'escalation', 'escalation', m.id, m.recipient, r.title, '/api/v1/escalations/' || m.id,
                       coalesce(m.next_on, m.due_on), cast(:now as timestamptz)
                from moved m join resolution r on r.id = m.resolution_id where m.status = 'open'
            )
            """ + NOTED.formatted("taken") + "select count(*) from moved";

    private final EntityManager entities;

    ClimbRepository(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * To the end of the transaction. In it each statement is planned for what it meets: a plan that was kept from quiet days
     * reads empty tables from end to end, and would go on to do so for each of a hundred thousand rows.
     *
     * @return false when another instance is at it
     */
    boolean takeTurn() {
        entities.createNativeQuery("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .getSingleResult();
        return (boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('escalation clock'))")
                .getSingleResult();
    }

    /** @return how many resolutions climb no further */
    long stop(Instant now, int most) {
        return count(moving(STOP.formatted(BINDING, BINDING, "true"), now).setParameter("most", most));
    }

    /** The same for one resolution, at once. */
    long stop(UUID resolution, Instant now) {
        // Whoever takes a step at this moment does so first: its step is stopped as well.
        boolean climbs = !entities.createNativeQuery(
                        "select cycle from escalation_cycle where resolution_id = :id and ended_at is null for update")
                .setParameter("id", resolution)
                .getResultList()
                .isEmpty();
        if (!climbs) {
            return 0;
        }
        return count(moving(STOP.formatted(BINDING, BINDING, "c.resolution_id = :one"), now)
                .setParameter("most", 1)
                .setParameter("one", resolution));
    }

    /** @return how many resolutions begin to climb */
    long begin(LocalDate today, Instant now, int most) {
        // The statement fills the table that it looks into: read from end to end for each row, it would be a quadratic
        // affair.
        entities.createNativeQuery("select set_config('enable_seqscan', 'off', true)")
                .getSingleResult();
        return entities.createNativeQuery(BEGIN)
                .setParameter("today", today)
                .setParameter("now", now)
                .setParameter("most", most)
                .setParameter("otherwise", EscalationRules.DEFAULT_LADDER)
                .executeUpdate();
    }

    /** Resolutions of which a step is due, locked to the end of the transaction. */
    List<UUID> claim(LocalDate today, int most) {
        List<?> ids = entities.createNativeQuery(CLAIM)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** Before the next step is taken. */
    long passOn(List<UUID> resolutions, Instant now) {
        return count(moving(PASS_ON, now).setParameter("ids", texts(resolutions)));
    }

    long take(List<UUID> resolutions, LocalDate today, Instant now) {
        return count(moving(TAKE, now).setParameter("ids", texts(resolutions)).setParameter("today", today));
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private Query moving(String sql, Instant now) {
        return entities.createNativeQuery(sql).setParameter("now", now);
    }

    /** Runs a statement that answers how many rows it moved. */
    private static long count(Query moving) {
        return ((Number) moving.getSingleResult()).longValue();
    }
}

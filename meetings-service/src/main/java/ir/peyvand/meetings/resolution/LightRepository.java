package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rules of the status light, and how resolutions stood on which day; both served by their primary keys. */
@ApplicationScoped
class LightRepository {

    private static final String COLUMNS = """
            select cast(valid_from as text) as valid_from, cast(valid_until as text) as valid_until,
                   risk_days, risk_lag, late_lag, risk_report_age, late_report_age, source from light_rule
            """;

    private final EntityManager entities;

    LightRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<LightRule> on(LocalDate day) {
        List<Tuple> rows = Tuples.of(entities, COLUMNS + " where valid_from <= :day order by valid_from desc limit 1")
                .setParameter("day", day)
                .getResultList();
        return rows.stream().map(LightRepository::rule).findFirst();
    }

    List<LightRule> all() {
        List<Tuple> rows = Tuples.of(entities, COLUMNS + " order by valid_from").getResultList();
        return rows.stream().map(LightRepository::rule).toList();
    }

    /** Ends the last rule the day before; false when that one does not begin earlier. */
    boolean follow(SetLightRule rule, Caller by) {
        entities.createNativeQuery("select risk_days from light_rule where valid_until is null for update")
                .getResultList();
        int ended = entities.createNativeQuery("""
                        update light_rule set valid_until = cast(:from as date) - 1
                        where valid_until is null and valid_from < :from
                        """)
                .setParameter("from", rule.validFrom())
                .executeUpdate();
        return ended == 1
                && entities.createNativeQuery("""
                        insert into light_rule (valid_from, risk_days, risk_lag, late_lag, risk_report_age,
                                                late_report_age, source, maker)
                        values (:from, :riskDays, :riskLag, :lateLag, :riskAge, :lateAge, :source, :maker)
                        """)
                                .setParameter("from", rule.validFrom())
                                .setParameter("riskDays", rule.riskDays())
                                .setParameter("riskLag", rule.riskLag())
                                .setParameter("lateLag", rule.lateLag())
                                .setParameter("riskAge", rule.riskReportAge())
                                .setParameter("lateAge", rule.lateReportAge())
                                .setParameter("source", rule.source())
                                .setParameter("maker", by.subject())
                                .executeUpdate()
                        == 1;
    }

    /** How a resolution stands from a day on; a later change of the same day takes its place. */
    void keep(UUID resolution, Standing standing, LocalDate since) {
        entities.createNativeQuery("""
                        insert into resolution_standing
                            (resolution_id, since, status, decided_on, due_on, progress, reported_on)
                        values (:resolution, :since, :status, cast(:decided as date), cast(:due as date), :progress,
                                cast(:reported as date))
                        on conflict (resolution_id, since) do update set status = excluded.status,
                            decided_on = excluded.decided_on, due_on = excluded.due_on, progress = excluded.progress,
                            reported_on = excluded.reported_on
                        """)
                .setParameter("resolution", resolution)
                .setParameter("since", since)
                .setParameter("status", standing.status().code())
                .setParameter("decided", text(standing.decidedOn()))
                .setParameter("due", text(standing.dueOn()))
                .setParameter("progress", standing.progress())
                .setParameter("reported", text(standing.reportedOn()))
                .executeUpdate();
    }

    /** At the end of the day; empty when the resolution was not there yet. */
    Optional<Standing> standing(UUID resolution, LocalDate day) {
        List<Tuple> rows = Tuples.of(entities, """
                        select status, cast(decided_on as text) as decided_on, cast(due_on as text) as due_on, progress,
                               cast(reported_on as text) as reported_on
                        from resolution_standing where resolution_id = :resolution and since <= :day
                        order by since desc limit 1
                        """)
                .setParameter("resolution", resolution)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new Standing(
                        Objects.requireNonNull(ResolutionStatus.BY_CODE.get(row.get("status", String.class))),
                        day(row, "decided_on"),
                        day(row, "due_on"),
                        row.get("progress", BigDecimal.class),
                        day(row, "reported_on")))
                .findFirst();
    }

    private static LightRule rule(Tuple row) {
        return new LightRule(
                Objects.requireNonNull(day(row, "valid_from")),
                day(row, "valid_until"),
                row.get("risk_days", Integer.class),
                row.get("risk_lag", BigDecimal.class),
                row.get("late_lag", BigDecimal.class),
                row.get("risk_report_age", Integer.class),
                row.get("late_report_age", Integer.class),
                row.get("source", String.class));
    }

    private static @Nullable LocalDate day(Tuple row, String column) {
        String text = row.get(column, String.class);
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}

package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.sql.Conditions;
import java.time.LocalDate;

/** The light of the resolutions {@code r} in SQL: the same as {@link LightRule#light}, which a test compares. */
final class LightSql {

    /** Null where nothing is to be carried out. Products and not quotients, so that nothing is rounded. */
    static final String LIGHT = """
            case when r.status not in ('adopted', 'in-progress') then null
                 when r.due_on < :lightDay
                   or (r.progress + :lateLag) * (r.due_on - r.decided_on) < cast(:lightDay as date) - r.decided_on
                   or cast(:lightDay as date) - r.reported_on > :lateAge then 'late'
                 when r.due_on - cast(:lightDay as date) <= :riskDays
                   or (r.progress + :riskLag) * (r.due_on - r.decided_on) < cast(:lightDay as date) - r.decided_on
                   or cast(:lightDay as date) - r.reported_on > :riskAge then 'at-risk'
                 else 'on-track' end
            """;

    private LightSql() {}

    /** The values that {@link #LIGHT} names. */
    static void bind(Conditions conditions, LightRule rule, LocalDate day) {
        conditions
                .with("lightDay", day)
                .with("lateLag", rule.lateLag())
                .with("lateAge", rule.lateReportAge())
                .with("riskDays", rule.riskDays())
                .with("riskLag", rule.riskLag())
                .with("riskAge", rule.riskReportAge());
    }
}

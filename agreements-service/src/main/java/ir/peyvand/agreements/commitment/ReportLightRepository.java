package ir.peyvand.agreements.commitment;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.time.Frequency;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rules of the report light; served by their primary key. */
@ApplicationScoped
class ReportLightRepository {

    private static final String COLUMNS =
            "select frequency, valid_from, valid_until, yellow_after, red_after, source from report_light_rule ";

    private final EntityManager entities;

    ReportLightRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<ReportLightRule> on(Frequency frequency, LocalDate day) {
        List<Tuple> rows = Tuples.of(entities, COLUMNS + """
                        where frequency = :frequency and valid_from <= :day and (valid_until is null or valid_until >= :day)
                        order by valid_from desc limit 1
                        """)
                .setParameter("frequency", frequency.code())
                .setParameter("day", day)
                .getResultList();
        return rows.stream().map(ReportLightRepository::rule).findFirst();
    }

    List<ReportLightRule> all() {
        List<Tuple> rows =
                Tuples.of(entities, COLUMNS + "order by frequency, valid_from").getResultList();
        return rows.stream().map(ReportLightRepository::rule).toList();
    }

    /** Ends the last rule of the frequency the day before; false when that one does not begin earlier. */
    boolean follow(SetReportLight rule, Caller by) {
        entities.createNativeQuery("select yellow_after from report_light_rule where frequency = :frequency for update")
                .setParameter("frequency", rule.frequency().code())
                .getResultList();
        int ended = entities.createNativeQuery("""
                        update report_light_rule set valid_until = cast(:from as date) - 1
                        where frequency = :frequency and valid_until is null and valid_from < :from
                        """)
                .setParameter("frequency", rule.frequency().code())
                .setParameter("from", rule.validFrom())
                .executeUpdate();
        return ended == 1
                && entities.createNativeQuery("""
                        insert into report_light_rule (frequency, valid_from, yellow_after, red_after, source, maker)
                        values (:frequency, :from, :yellow, :red, :source, :maker)
                        """)
                                .setParameter("frequency", rule.frequency().code())
                                .setParameter("from", rule.validFrom())
                                .setParameter("yellow", rule.yellowAfter())
                                .setParameter("red", rule.redAfter())
                                .setParameter("source", rule.source())
                                .setParameter("maker", by.subject())
                                .executeUpdate()
                        == 1;
    }

    private static ReportLightRule rule(Tuple row) {
        return new ReportLightRule(
                Objects.requireNonNull(Frequency.BY_CODE.get(row.get("frequency", String.class))),
                DayColumn.required(row, "valid_from"),
                DayColumn.of(row, "valid_until"),
                row.get("yellow_after", Integer.class),
                row.get("red_after", Integer.class),
                row.get("source", String.class));
    }
}

package ir.peyvand.meetings.score;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.money.PlainNumber;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dated rules of the score. */
@ApplicationScoped
class IndicatorRepository {

    private static final String SELECT = """
            select code, measure, cast(name as text) as name, weight, target, window_days,
                   cast(effective_from as text) as effective_from, cast(effective_until as text) as effective_until, source
            from score_indicator
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    IndicatorRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Those that hold on the day and count; served by the exclusion of score_indicator, of which there are few rows. */
    List<IndicatorRule> on(LocalDate day) {
        List<Tuple> rows = Tuples.of(
                        entities,
                        SELECT
                                + " where daterange(effective_from, effective_until) @> cast(:day as date) and weight > 0"
                                + " order by code")
                .setParameter("day", day)
                .getResultList();
        return rows.stream().map(this::rule).toList();
    }

    List<IndicatorRule> all() {
        List<Tuple> rows =
                Tuples.of(entities, SELECT + " order by code, effective_from").getResultList();
        return rows.stream().map(this::rule).toList();
    }

    /** Until the end of the transaction: two new rules at once would not see each other. */
    void keepOtherWritersOut() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('score indicators'))")
                .getSingleResult();
    }

    /** Ends what holds on that day, and takes away what was to come. */
    void end(String code, LocalDate day) {
        entities.createNativeQuery("delete from score_indicator where code = :code and effective_from >= :day")
                .setParameter("code", code)
                .setParameter("day", day)
                .executeUpdate();
        entities.createNativeQuery("""
                        update score_indicator set effective_until = :day
                        where code = :code and effective_from < :day and (effective_until is null or effective_until > :day)
                        """)
                .setParameter("code", code)
                .setParameter("day", day)
                .executeUpdate();
    }

    void add(SetIndicator rule, String by, Instant at) {
        entities.createNativeQuery("""
                        insert into score_indicator (code, measure, name, weight, target, window_days, effective_from, source,
                            made_by, made_at)
                        values (:code, :measure, cast(:name as jsonb), :weight, :target, :window, :from, :source, :by, :at)
                        """)
                .setParameter("code", rule.code())
                .setParameter("measure", rule.measure().code())
                .setParameter("name", write(rule.name()))
                .setParameter("weight", rule.weight())
                .setParameter("target", rule.target())
                .setParameter("window", rule.windowDays())
                .setParameter("from", rule.effectiveFrom())
                .setParameter("source", rule.source())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    private IndicatorRule rule(Tuple row) {
        return new IndicatorRule(
                row.get("code", String.class),
                Objects.requireNonNull(ScoreMeasure.BY_CODE.get(row.get("measure", String.class))),
                read(row.get("name", String.class)),
                PlainNumber.of(row.get("weight", BigDecimal.class)),
                PlainNumber.of(row.get("target", BigDecimal.class)),
                row.get("window_days", Integer.class),
                LocalDate.parse(row.get("effective_from", String.class)),
                day(row.get("effective_until", String.class)),
                row.get("source", String.class));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return Optional.ofNullable(text).map(LocalDate::parse).orElse(null);
    }

    private LocalizedText read(String text) {
        return PlainJson.read(json, text, LocalizedText.class);
    }

    private String write(LocalizedText text) {
        return PlainJson.text(json, text);
    }
}

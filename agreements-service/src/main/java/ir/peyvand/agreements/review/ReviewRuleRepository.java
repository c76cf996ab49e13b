package ir.peyvand.agreements.review;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The dated rules of which reviews there are. */
@ApplicationScoped
class ReviewRuleRepository {

    private final EntityManager entities;
    private final ObjectMapper json;

    ReviewRuleRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Those of one day, or of all days; by kind, level and beginning. Served by review_rule_once. */
    List<ReviewRule> list(Optional<LocalDate> on, Optional<PartyLevel> level) {
        var conditions = new Conditions();
        on.ifPresent(
                day -> conditions.and("daterange(valid_from, valid_until, '[]') @> cast(:day as date)", "day", day));
        level.ifPresent(one -> conditions.and("level = :level", "level", one.code()));
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        "select id, kind, level, required, days, cast(source as text) as source,"
                                + " cast(valid_from as text) as valid_from, cast(valid_until as text) as valid_until"
                                + " from review_rule where " + conditions.where()
                                + " order by kind, level, valid_from"))
                .getResultList();
        return rows.stream().map(this::rule).toList();
    }

    /** Until the end of the transaction: two new rules at once would not see each other. */
    void keepOtherWritersOut() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('review rules'))")
                .getSingleResult();
    }

    /** Ends the rule of that kind and level that would still hold on the day, the day before. */
    void endBefore(ReviewKind kind, PartyLevel level, LocalDate day) {
        entities.createNativeQuery("""
                        update review_rule set valid_until = :before
                        where kind = :kind and level = :level and valid_from < :day
                          and (valid_until is null or valid_until >= :day)
                        """)
                .setParameter("before", day.minusDays(1))
                .setParameter("kind", kind.code())
                .setParameter("level", level.code())
                .setParameter("day", day)
                .executeUpdate();
    }

    /** Whether a rule of that kind and level begins on the day or later. */
    boolean beginsFrom(ReviewKind kind, PartyLevel level, LocalDate day) {
        return (boolean) entities.createNativeQuery("""
                        select exists (select from review_rule where kind = :kind and level = :level and valid_from >= :day)
                        """)
                .setParameter("kind", kind.code())
                .setParameter("level", level.code())
                .setParameter("day", day)
                .getSingleResult();
    }

    ReviewRule add(AddReviewRule rule, String by, Instant at) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        entities.createNativeQuery("""
                        insert into review_rule (id, kind, level, required, days, source, valid_from, added_by, added_at)
                        values (:id, :kind, :level, :required, :days, cast(:source as jsonb), :from, :by, :at)
                        """)
                .setParameter("id", id)
                .setParameter("kind", rule.kind().code())
                .setParameter("level", rule.level().code())
                .setParameter("required", rule.required())
                .setParameter("days", rule.days())
                .setParameter("source", write(rule.source()))
                .setParameter("from", rule.validFrom())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
        return new ReviewRule(
                id, rule.kind(), rule.level(), rule.required(), rule.days(), rule.source(), rule.validFrom(), null);
    }

    private ReviewRule rule(Tuple row) {
        String until = row.get("valid_until", String.class);
        return new ReviewRule(
                row.get("id", UUID.class),
                Objects.requireNonNull(ReviewKind.BY_CODE.get(row.get("kind", String.class))),
                Objects.requireNonNull(PartyLevel.BY_CODE.get(row.get("level", String.class))),
                row.get("required", Boolean.class),
                row.get("days", Integer.class),
                read(row.get("source", String.class)),
                LocalDate.parse(row.get("valid_from", String.class)),
                until == null ? null : LocalDate.parse(until));
    }

    private LocalizedText read(String text) {
        return PlainJson.read(json, text, LocalizedText.class);
    }

    private String write(LocalizedText text) {
        return PlainJson.text(json, text);
    }
}

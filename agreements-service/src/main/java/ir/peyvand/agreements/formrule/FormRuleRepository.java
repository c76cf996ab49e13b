package ir.peyvand.agreements.formrule;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.agreements.review.FindingSeverity;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The dated rules of form. */
@ApplicationScoped
class FormRuleRepository {

    private final EntityManager entities;
    private final ObjectMapper json;

    FormRuleRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Those of one day, or of all days; by code and beginning. Served by form_rule_once. */
    List<FormRule> list(Optional<LocalDate> on) {
        var conditions = new Conditions();
        on.ifPresent(
                day -> conditions.and("daterange(valid_from, valid_until, '[]') @> cast(:day as date)", "day", day));
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        "select id, code, check_kind, cast(parameters as text) as parameters, severity,"
                                + " array_to_string(levels, ',') as levels, cast(sentence as text) as sentence,"
                                + " cast(source as text) as source, cast(valid_from as text) as valid_from,"
                                + " cast(valid_until as text) as valid_until from form_rule where "
                                + conditions.where() + " order by code, valid_from"))
                .getResultList();
        return rows.stream().map(this::rule).toList();
    }

    /** Until the end of the transaction: two new rules at once would not see each other. */
    void keepOtherWritersOut() {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('form rules'))")
                .getSingleResult();
    }

    /** Ends the rule of that code that would still hold on the day, the day before. */
    void endBefore(String code, LocalDate day) {
        entities.createNativeQuery("""
                        update form_rule set valid_until = :before
                        where code = :code and valid_from < :day and (valid_until is null or valid_until >= :day)
                        """)
                .setParameter("before", day.minusDays(1))
                .setParameter("code", code)
                .setParameter("day", day)
                .executeUpdate();
    }

    /** Whether a rule of that code begins on the day or later. */
    boolean beginsFrom(String code, LocalDate day) {
        return (boolean) entities.createNativeQuery(
                        "select exists (select from form_rule where code = :code and valid_from >= :day)")
                .setParameter("code", code)
                .setParameter("day", day)
                .getSingleResult();
    }

    FormRule add(AddFormRule rule, String by, Instant at) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        entities.createNativeQuery("""
                        insert into form_rule (id, code, check_kind, parameters, severity, levels, sentence, source, valid_from,
                            valid_until, added_by, added_at)
                        values (:id, :code, :check, cast(:parameters as jsonb), :severity, cast(:levels as text[]),
                            cast(:sentence as jsonb), cast(:source as jsonb), :from, cast(:until as date), :by, :at)
                        """)
                .setParameter("id", id)
                .setParameter("code", rule.code())
                .setParameter("check", rule.check().code())
                .setParameter("parameters", write(rule.parameters()))
                .setParameter("severity", rule.severity().code())
                .setParameter(
                        "levels",
                        rule.levels().stream().map(PartyLevel::code).distinct().toArray(String[]::new))
                .setParameter("sentence", write(rule.sentence()))
                .setParameter("source", write(rule.source()))
                .setParameter("from", rule.validFrom())
                .setParameter(
                        "until",
                        rule.validUntil() == null ? null : rule.validUntil().toString())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
        return new FormRule(
                id,
                rule.code(),
                rule.check(),
                rule.parameters(),
                rule.severity(),
                rule.levels(),
                rule.sentence(),
                rule.source(),
                rule.validFrom(),
                rule.validUntil());
    }

    private FormRule rule(Tuple row) {
        String until = row.get("valid_until", String.class);
        return new FormRule(
                row.get("id", UUID.class),
                row.get("code", String.class),
                Objects.requireNonNull(FormCheckKind.BY_CODE.get(row.get("check_kind", String.class))),
                read(row.get("parameters", String.class), FormParameters.class),
                Objects.requireNonNull(FindingSeverity.BY_CODE.get(row.get("severity", String.class))),
                Arrays.stream(row.get("levels", String.class).split(","))
                        .map(PartyLevel.BY_CODE::get)
                        .toList(),
                read(row.get("sentence", String.class), LocalizedText.class),
                read(row.get("source", String.class), LocalizedText.class),
                LocalDate.parse(row.get("valid_from", String.class)),
                until == null ? null : LocalDate.parse(until));
    }

    private <T> T read(String text, Class<T> type) {
        return PlainJson.read(json, text, type);
    }

    private String write(Object value) {
        return PlainJson.text(json, value);
    }
}

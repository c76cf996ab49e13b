package ir.peyvand.agreements.authority;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The rules of authority, past, present and to come. There are few: they are read whole. */
@ApplicationScoped
class AuthorityRuleRepository {

    private final EntityManager entities;

    AuthorityRuleRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** By level and day. */
    List<AuthorityRule> all() {
        List<Tuple> rows = Tuples.of(entities, """
                        select id, level, needed, from_amount, currency, cast(effective_from as text) as effective_from,
                               cast(effective_until as text) as effective_until, source
                        from authority_rule order by level, effective_from
                        """).getResultList();
        return rows.stream().map(AuthorityRuleRepository::rule).toList();
    }

    /** Ends what holds on the day, so that another rule may begin. */
    void end(PartyLevel level, LocalDate on) {
        entities.createNativeQuery("""
                        update authority_rule set effective_until = :on
                        where level = :level and effective_from < :on and (effective_until is null or effective_until > :on)
                        """)
                .setParameter("level", level.code())
                .setParameter("on", on)
                .executeUpdate();
        entities.createNativeQuery("delete from authority_rule where level = :level and effective_from >= :on")
                .setParameter("level", level.code())
                .setParameter("on", on)
                .executeUpdate();
    }

    UUID add(SetAuthorityRule rule, String by, Instant at) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Money from = rule.from();
        entities.createNativeQuery("""
                        insert into authority_rule (id, level, needed, from_amount, currency, effective_from, source, made_by,
                            made_at)
                        values (:id, :level, :needed, cast(:amount as numeric), :currency, :from, :source, :by, :at)
                        """)
                .setParameter("id", id)
                .setParameter("level", rule.level().code())
                .setParameter("needed", rule.needed().code())
                .setParameter("amount", from == null ? null : from.amount().toPlainString())
                .setParameter("currency", from == null ? null : from.currency())
                .setParameter("from", rule.effectiveFrom())
                .setParameter("source", rule.source())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
        return id;
    }

    private static AuthorityRule rule(Tuple row) {
        BigDecimal amount = row.get("from_amount", BigDecimal.class);
        String until = row.get("effective_until", String.class);
        return new AuthorityRule(
                row.get("id", UUID.class),
                Objects.requireNonNull(PartyLevel.BY_CODE.get(row.get("level", String.class))),
                Objects.requireNonNull(AuthorityNeed.BY_CODE.get(row.get("needed", String.class))),
                amount == null ? null : new Money(amount, row.get("currency", String.class)),
                LocalDate.parse(row.get("effective_from", String.class)),
                until == null ? null : LocalDate.parse(until),
                row.get("source", String.class));
    }
}

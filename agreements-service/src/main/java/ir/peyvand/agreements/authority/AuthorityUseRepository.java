package ir.peyvand.agreements.authority;

import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What signed agreements and their amendments have taken of ceilings. */
@ApplicationScoped
class AuthorityUseRepository {

    /** More than a province ever leaves open; the rest waits for the next signature. */
    private static final int MOST_AT_ONCE = 20;

    private final EntityManager entities;

    AuthorityUseRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** A part of a ceiling whose use meetings-service has not confirmed. */
    record Open(UUID agreement, CeilingPart part) {}

    void keep(DelegationQuestion act, CeilingPart part, Money amount, Instant now) {
        entities.createNativeQuery("""
                        insert into authority_use (agreement_id, amendment, province, delegation_id, reservation_id, amount, currency,
                            made_at)
                        values (:agreement, :amendment, :province, :delegation, :reservation, :amount, :currency, :now)
                        """)
                .setParameter("agreement", act.agreement())
                .setParameter("amendment", act.amendment())
                .setParameter("province", act.province())
                .setParameter("delegation", part.delegation())
                .setParameter("reservation", part.reservation())
                .setParameter("amount", amount.amount())
                .setParameter("currency", amount.currency())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Served by authority_use_open. */
    List<Open> open(String province) {
        List<Tuple> rows = Tuples.of(entities, """
                        select agreement_id, delegation_id, reservation_id from authority_use
                        where province = :province and used_at is null order by agreement_id, amendment limit :most
                        """)
                .setParameter("province", province)
                .setParameter("most", MOST_AT_ONCE)
                .getResultList();
        return rows.stream()
                .map(row -> new Open(
                        row.get("agreement_id", UUID.class),
                        new CeilingPart(row.get("delegation_id", UUID.class), row.get("reservation_id", UUID.class))))
                .toList();
    }

    void used(UUID agreement, CeilingPart part, Instant now) {
        entities.createNativeQuery("""
                        update authority_use set used_at = :now
                        where agreement_id = :agreement and reservation_id = :reservation and used_at is null
                        """)
                .setParameter("now", now)
                .setParameter("reservation", part.reservation())
                .setParameter("agreement", agreement)
                .executeUpdate();
    }

    /** By the number of the amendment, 0 for the signature. */
    Map<Integer, CommittedView> of(UUID agreement) {
        List<Tuple> rows =
                Tuples.of(entities, """
                        select amendment, amount, currency, reservation_id, used_at is not null as confirmed from authority_use
                        where agreement_id = :agreement
                        """).setParameter("agreement", agreement).getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get("amendment", Integer.class),
                        row -> new CommittedView(
                                new Money(row.get("amount", BigDecimal.class), row.get("currency", String.class)),
                                row.get("reservation_id", UUID.class),
                                row.get("confirmed", Boolean.class))));
    }
}

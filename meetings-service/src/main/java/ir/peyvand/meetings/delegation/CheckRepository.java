package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a check reads: the delegation of a province that is nearest to an act. */
@ApplicationScoped
class CheckRepository {

    /** As one row; {@code :act} is the urn whose own reservation does not count, or empty. */
    private static final String CANDIDATE = """
            select d.id, d.reference, array_to_string(d.subjects, ',') as subjects,
                   array_to_string(d.countries, ',') as countries, d.ceiling, d.currency,
                   d.ceiling - d.used - open.amount as remaining, cast(d.valid_from as text) as valid_from,
                   cast(d.valid_until as text) as valid_until, cast(d.revoked_on as text) as revoked_on
            from delegation d
            cross join lateral (select coalesce(sum(r.amount), 0) as amount from delegation_reservation r
                where r.delegation_id = d.id and r.status = 'reserved' and r.expires_at > :now and r.act <> :act) open
            """;

    /** The most fitting first; of several that fit, the one that ends first. */
    private static final String NEAREST = CANDIDATE + """
            cross join lateral (select
                case when cast(:on as date) between d.valid_from and d.valid_until
                          and (d.revoked_on is null or cast(:on as date) < d.revoked_on) then 1 else 0 end as day,
                case when cardinality(d.subjects) = 0 or cast(:subjects as text[]) <@ d.subjects then 1 else 0 end as subject,
                case when cast(:countries as text[]) <@ d.countries then 1 else 0 end as country,
                case when cast(:amount as numeric) = 0 or (d.currency = :currency
                          and cast(:amount as numeric) <= d.ceiling - d.used - open.amount) then 1 else 0 end as money) fits
            where d.province = :province and d.status in ('granted', 'revoked')
            order by fits.day + fits.subject + fits.country + fits.money desc, fits.day desc, fits.country desc,
                     d.valid_until, d.id
            limit 1
            """;

    private final EntityManager entities;

    CheckRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** One query; served by delegation_check and delegation_reservation_open. */
    Optional<CandidateDelegation> nearest(CheckQuestion act, Instant now) {
        List<Tuple> rows = Tuples.of(entities, NEAREST)
                .setParameter("province", act.province())
                .setParameter("subjects", act.subjects().toArray(String[]::new))
                .setParameter("countries", act.countries().toArray(String[]::new))
                .setParameter("amount", act.amount().map(Money::amount).orElse(BigDecimal.ZERO))
                .setParameter("currency", act.amount().map(Money::currency).orElse(""))
                .setParameter("on", act.on().toString())
                .setParameter("now", now)
                .setParameter("act", act.act().orElse(""))
                .getResultList();
        return rows.stream().map(CheckRepository::candidate).findFirst();
    }

    /** The row stays locked to the end of the transaction: whoever reserves waits for whoever reserves. */
    Optional<CandidateDelegation> lock(UUID id, String act, Instant now) {
        List<?> locked = entities.createNativeQuery(
                        "select id from delegation where id = :id and status in ('granted', 'revoked') for update")
                .setParameter("id", id)
                .getResultList();
        if (locked.isEmpty()) {
            return Optional.empty();
        }
        List<Tuple> rows = Tuples.of(entities, CANDIDATE + "where d.id = :id")
                .setParameter("id", id)
                .setParameter("now", now)
                .setParameter("act", act)
                .getResultList();
        return rows.stream().map(CheckRepository::candidate).findFirst();
    }

    private static CandidateDelegation candidate(Tuple row) {
        BigDecimal ceiling = row.get("ceiling", BigDecimal.class);
        String revokedOn = row.get("revoked_on", String.class);
        return new CandidateDelegation(
                row.get("id", UUID.class),
                row.get("reference", String.class),
                codes(row.get("subjects", String.class)),
                codes(row.get("countries", String.class)),
                ceiling == null ? null : new Money(ceiling, row.get("currency", String.class)),
                row.get("remaining", BigDecimal.class),
                LocalDate.parse(row.get("valid_from", String.class)),
                LocalDate.parse(row.get("valid_until", String.class)),
                revokedOn == null ? null : LocalDate.parse(revokedOn));
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(","));
    }
}

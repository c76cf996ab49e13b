package ir.peyvand.meetings.delegation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The named queries of delegations one by one. */
@ApplicationScoped
class DelegationRepository implements PanacheRepositoryBase<Delegation, UUID> {

    /** By id or reference, as far as the caller may know of it. */
    Optional<Delegation> findVisible(String idOrReference, DelegationVisibility visibility) {
        Optional<UUID> id = id(idOrReference);
        Conditions conditions = new Conditions();
        if (id.isPresent()) {
            conditions.and("d.id = :id", "id", id.get());
        } else {
            conditions.and("d.reference = :reference", "reference", idOrReference);
        }
        visibility.narrow(conditions);
        List<?> found = conditions
                .bind(getEntityManager()
                        .createNativeQuery(
                                "select d.* from delegation d where " + conditions.where(), Delegation.class))
                .getResultList();
        return found.stream().map(Delegation.class::cast).findFirst();
    }

    List<Delegation> findAllOf(List<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** @return such as DEL-03-0007 */
    String nextReference(String province) {
        long number = ((Number) getEntityManager()
                        .createNativeQuery("select nextval('delegation_number')")
                        .getSingleResult())
                .longValue();
        return String.format(Locale.ROOT, "DEL-%s-%04d", province.substring(province.indexOf('-') + 1), number);
    }

    boolean isReference(String reference) {
        return count("reference", reference) > 0;
    }

    /** To the end of the transaction: of several instances that start together, one brings the demonstration records. */
    void lockDemonstration() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('demonstration delegations')) as text)")
                .getSingleResult();
    }

    boolean isLaw(UUID id) {
        return (Boolean) getEntityManager()
                .createNativeQuery("select exists (select from law where id = :id)")
                .setParameter("id", id)
                .getSingleResult();
    }

    void keepAdvice(UUID id, long version, Role role, String advice, String by, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into delegation_advice (delegation_id, version, role, advice, made_by, made_at)
                        values (:id, :version, :role, :advice, :by, :now)
                        """)
                .setParameter("id", id)
                .setParameter("version", version)
                .setParameter("role", role.claim())
                .setParameter("advice", advice)
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Per delegation, oldest first. */
    Map<UUID, List<AdviceView>> adviceOn(List<UUID> ids) {
        List<Tuple> rows = Tuples.of(getEntityManager(), """
                        select delegation_id, role, advice, made_at from delegation_advice
                        where delegation_id = any (:ids) order by delegation_id, version
                        """)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("delegation_id", UUID.class),
                        Collectors.mapping(
                                row -> new AdviceView(
                                        row.get("role", String.class),
                                        row.get("advice", String.class),
                                        row.get("made_at", Instant.class)),
                                Collectors.toList())));
    }

    /** What is gone of the ceilings at a moment; served by the key and delegation_reservation_open. */
    Map<UUID, Spending> spendingOf(List<UUID> ids, Instant now) {
        List<Tuple> rows = Tuples.of(getEntityManager(), """
                        select d.id, d.used, cast(coalesce((select sum(r.amount) from delegation_reservation r
                            where r.delegation_id = d.id and r.status = 'reserved' and r.expires_at > :now), 0) as numeric(20, 2)) as reserved
                        from delegation d where d.id = any (:ids)
                        """)
                .setParameter("now", now)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> row.get("id", UUID.class),
                        row -> new Spending(row.get("reserved", BigDecimal.class), row.get("used", BigDecimal.class))));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}

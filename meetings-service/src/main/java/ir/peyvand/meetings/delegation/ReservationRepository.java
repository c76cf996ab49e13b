package ir.peyvand.meetings.delegation;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Reservations, and their sums in the delegation; always under the lock of the delegation. */
@ApplicationScoped
class ReservationRepository {

    private static final String COLUMNS = """
            select r.id, r.delegation_id, r.act, r.amount, r.currency, cast(r.acted_on as text) as acted_on, r.status,
                   r.expires_at, r.created_at, r.modified_at, r.version
            from delegation_reservation r where\s""";

    private final EntityManager entities;

    ReservationRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** @return empty when the act holds another one at the same moment */
    Optional<ReservationView> add(
            UUID delegation, ReserveCeiling request, LocalDate on, String by, Instant now, Instant until) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        int added = entities.createNativeQuery("""
                        insert into delegation_reservation (id, delegation_id, act, amount, currency, acted_on, status,
                            expires_at, made_by, created_at, modified_at, version)
                        values (:id, :delegation, :act, :amount, :currency, :on, 'reserved', :until, :by, :now, :now, 0)
                        on conflict (act) where status in ('reserved', 'used') do nothing
                        """)
                .setParameter("id", id)
                .setParameter("delegation", delegation)
                .setParameter("act", request.act())
                .setParameter("amount", request.amount().amount())
                .setParameter("currency", request.amount().currency())
                .setParameter("on", on)
                .setParameter("until", until)
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
        if (added == 0) {
            return Optional.empty();
        }
        change(delegation, request.amount().amount(), BigDecimal.ZERO);
        return find(delegation, id);
    }

    Optional<ReservationView> find(UUID delegation, UUID id) {
        return views("r.id = :id and r.delegation_id = :delegation", Map.of("id", id, "delegation", delegation))
                .stream()
                .findFirst();
    }

    /** What an act holds or has used, under whatever delegation; served by delegation_reservation_act. */
    Optional<ReservationView> ofAct(String act) {
        return views("r.act = :act and r.status in ('reserved', 'used')", Map.of("act", act)).stream()
                .findFirst();
    }

    /** Those of a delegation whose time was over and whose end is not written yet. */
    List<ReservationView> overdue(UUID delegation, Instant now) {
        return views(
                "r.delegation_id = :delegation and r.status = 'reserved' and r.expires_at <= :now",
                Map.of("delegation", delegation, "now", now));
    }

    /** Newest first; served by delegation_reservation_list. */
    List<ReservationView> list(UUID delegation, Optional<UUID> before, int limit) {
        return before.map(id -> views(
                        "r.delegation_id = :delegation and r.id < :before order by r.id desc limit " + limit,
                        Map.of("delegation", delegation, "before", id)))
                .orElseGet(() -> views(
                        "r.delegation_id = :delegation order by r.id desc limit " + limit,
                        Map.of("delegation", delegation)));
    }

    long count(UUID delegation) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from delegation_reservation where delegation_id = :delegation")
                        .setParameter("delegation", delegation)
                        .getSingleResult())
                .longValue();
    }

    /** Writes the new state, and the sums with it. */
    ReservationView move(ReservationView reservation, ReservationStatus from, ReservationStatus next, Instant now) {
        entities.createNativeQuery("""
                        update delegation_reservation set status = :next, modified_at = :now, version = version + 1
                        where id = :id
                        """)
                .setParameter("next", next.code())
                .setParameter("now", now)
                .setParameter("id", reservation.id())
                .executeUpdate();
        BigDecimal amount = reservation.amount().amount();
        change(
                reservation.delegation(),
                from == ReservationStatus.RESERVED ? amount.negate() : BigDecimal.ZERO,
                next == ReservationStatus.USED ? amount : BigDecimal.ZERO);
        return find(reservation.delegation(), reservation.id()).orElseThrow();
    }

    private void change(UUID delegation, BigDecimal reserved, BigDecimal used) {
        entities.createNativeQuery(
                        "update delegation set reserved = reserved + :reserved, used = used + :used where id = :id")
                .setParameter("reserved", reserved)
                .setParameter("used", used)
                .setParameter("id", delegation)
                .executeUpdate();
    }

    private List<ReservationView> views(String where, Map<String, Object> values) {
        var query = Tuples.of(entities, COLUMNS + where);
        values.forEach(query::setParameter);
        List<Tuple> rows = query.getResultList();
        return rows.stream().map(ReservationRepository::view).toList();
    }

    private static ReservationView view(Tuple row) {
        UUID id = row.get("id", UUID.class);
        return new ReservationView(
                id,
                "urn:peyvand:" + ReservationView.TYPE + ":" + id,
                row.get("delegation_id", UUID.class),
                row.get("act", String.class),
                new Money(row.get("amount", BigDecimal.class), row.get("currency", String.class)),
                LocalDate.parse(row.get("acted_on", String.class)),
                Objects.requireNonNull(ReservationStatus.BY_CODE.get(row.get("status", String.class))),
                row.get("expires_at", Instant.class),
                row.get("created_at", Instant.class),
                row.get("modified_at", Instant.class),
                row.get("version", Long.class));
    }
}

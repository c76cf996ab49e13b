package ir.peyvand.meetings.roadmap;

import ir.peyvand.kit.money.PlainNumber;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was measured of the indicators of roadmaps. */
@ApplicationScoped
class MeasurementRepository {

    private static final String COLUMNS =
            "id, indicator, cast(measured_on as text) as measured_on, value, source, status, recorded_at, judged_at, reason";

    private final EntityManager entities;

    MeasurementRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(UUID roadmap, MeasurementView measurement, String by) {
        entities.createNativeQuery("""
                        insert into roadmap_measurement (id, roadmap_id, indicator, measured_on, value, source, status,
                            recorded_by, recorded_at)
                        values (:id, :roadmap, :indicator, :on, :value, :source, :status, :by, :at)
                        """)
                .setParameter("id", measurement.id())
                .setParameter("roadmap", roadmap)
                .setParameter("indicator", measurement.indicator())
                .setParameter("on", measurement.on())
                .setParameter("value", measurement.value())
                .setParameter("source", measurement.source())
                .setParameter("status", measurement.status().code())
                .setParameter("by", by)
                .setParameter("at", measurement.recorded())
                .executeUpdate();
    }

    /** Who recorded it; empty when the roadmap has no such measurement. */
    Optional<String> recorder(UUID roadmap, UUID id) {
        List<?> found = entities.createNativeQuery(
                        "select recorded_by from roadmap_measurement where roadmap_id = :roadmap and id = :id")
                .setParameter("roadmap", roadmap)
                .setParameter("id", id)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** @return false when it has been judged meanwhile */
    boolean judge(UUID id, MeasurementStatus status, String by, Instant at, @Nullable String reason) {
        return entities.createNativeQuery("""
                                update roadmap_measurement set status = :status, judged_by = :by, judged_at = :at, reason = :reason
                                where id = :id and status = 'claimed'
                                """)
                        .setParameter("status", status.code())
                        .setParameter("by", by)
                        .setParameter("at", at)
                        .setParameter("reason", reason)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    /** The last of each indicator and state; served by roadmap_measurement_latest. */
    LatestValues latest(UUID roadmap) {
        return LatestValues.of(views(Tuples.of(
                        entities,
                        "select distinct on (indicator, status) " + COLUMNS + " from roadmap_measurement"
                                + " where roadmap_id = :roadmap and status in ('claimed', 'verified')"
                                + " order by indicator, status, roadmap_measurement.measured_on desc, id desc")
                .setParameter("roadmap", roadmap)
                .getResultList()));
    }

    /** Newest first; served by roadmap_measurement_roadmap. */
    List<MeasurementView> list(UUID roadmap, @Nullable UUID before, int limit) {
        return views(Tuples.of(
                        entities,
                        "select " + COLUMNS + " from roadmap_measurement where roadmap_id = :roadmap"
                                + " and (cast(:before as uuid) is null or id < cast(:before as uuid))"
                                + " order by id desc limit :limit")
                .setParameter("roadmap", roadmap)
                .setParameter("before", before == null ? null : before.toString())
                .setParameter("limit", limit)
                .getResultList());
    }

    Optional<MeasurementView> find(UUID id) {
        return views(Tuples.of(entities, "select " + COLUMNS + " from roadmap_measurement where id = :id")
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    long count(UUID roadmap) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from roadmap_measurement where roadmap_id = :roadmap")
                        .setParameter("roadmap", roadmap)
                        .getSingleResult())
                .longValue();
    }

    private static List<MeasurementView> views(List<Tuple> rows) {
        return rows.stream()
                .map(row -> new MeasurementView(
                        row.get("id", UUID.class),
                        row.get("indicator", String.class),
                        LocalDate.parse(row.get("measured_on", String.class)),
                        PlainNumber.of(row.get("value", BigDecimal.class)),
                        row.get("source", String.class),
                        Objects.requireNonNull(MeasurementStatus.BY_CODE.get(row.get("status", String.class))),
                        row.get("recorded_at", Instant.class),
                        row.get("judged_at", Instant.class),
                        row.get("reason", String.class)))
                .toList();
    }
}

package ir.peyvand.meetings.law;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What stands in the way of what; always as far as the caller may know of the blocked record. */
@ApplicationScoped
class ObstructionRepository {

    private static final String COLUMNS = """
            select o.id, o.law_id, o.article_id, o.province, o.axis_id, o.resolution_id,
                   cast(o.explanation as text) as explanation, cast(o.ended_on as text) as ended_on, o.end_reason, o.maker,
                   o.created_at, o.modified_at, o.version
            from obstruction o""" + LawVisibility.JOINS + " where ";

    private final EntityManager entities;
    private final ObjectMapper json;

    ObstructionRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Whom a blocked record concerns; empty when the caller may not know of it. */
    Optional<Audience> audienceOf(BlockedRecord record, AudienceVisibility visibility) {
        String table = record.isAxis() ? "axis" : "resolution";
        Conditions conditions = visibility.all()
                ? new Conditions()
                : new Conditions()
                        .and(
                                ":visible = any (b.provinces)",
                                "visible",
                                Objects.requireNonNullElse(visibility.province(), ""));
        conditions.and("b.id = :id", "id", record.id());
        List<?> rows = conditions
                .bind(entities.createNativeQuery(
                        "select array_to_string(b.provinces, ',') from " + table + " b where " + conditions.where()))
                .getResultList();
        return rows.stream()
                .map(String.class::cast)
                .map(joined -> Audience.of(joined.isEmpty() ? List.of() : List.of(joined.split(",")), List.of()))
                .findFirst();
    }

    /** @return empty when it is written down already */
    Optional<UUID> add(UUID law, ReportObstruction report, Optional<BlockedRecord> blocked, String by, Instant now) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        int added = entities.createNativeQuery("""
                        insert into obstruction (id, law_id, article_id, province, axis_id, resolution_id, explanation, maker,
                            created_at, modified_at, version)
                        values (:id, :law, :article, :province, cast(:axis as uuid), cast(:resolution as uuid),
                            cast(:explanation as jsonb), :by, :now, :now, 0)
                        on conflict do nothing
                        """)
                .setParameter("id", id)
                .setParameter("law", law)
                .setParameter("article", report.article())
                .setParameter("province", report.province())
                .setParameter("axis", key(blocked.filter(BlockedRecord::isAxis)))
                .setParameter("resolution", key(blocked.filter(record -> !record.isAxis())))
                .setParameter("explanation", PlainJson.text(json, report.explanation()))
                .setParameter("by", by)
                .setParameter("now", now)
                .executeUpdate();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    Optional<ObstructionView> find(UUID law, UUID id, LawVisibility visibility) {
        Conditions conditions = known(law, visibility).and("o.id = :id", "id", id);
        return views(conditions, "").stream().findFirst();
    }

    /** Newest first. */
    List<ObstructionView> list(UUID law, LawVisibility visibility, @Nullable UUID before, int limit) {
        Conditions conditions = known(law, visibility);
        if (before != null) {
            conditions.and("o.id < :before", "before", before);
        }
        return views(conditions, " order by o.id desc limit " + limit);
    }

    long count(UUID law, LawVisibility visibility) {
        Conditions conditions = known(law, visibility);
        return ((Number) conditions
                        .bind(entities.createNativeQuery("select count(*) from obstruction o" + LawVisibility.JOINS
                                + " where " + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    /** Whatever of a law, or of one of its articles, still stands in the way on a day. */
    List<ObstructionView> open(UUID law, @Nullable UUID article, LocalDate on) {
        Conditions conditions = new Conditions()
                .and("o.law_id = :law", "law", law)
                .and("o.ended_on is null or o.ended_on > :on", "on", on);
        if (article != null) {
            conditions.and("o.article_id = :article", "article", article);
        }
        return views(conditions, "");
    }

    void end(UUID id, LocalDate on, String reason, Instant now) {
        entities.createNativeQuery("""
                        update obstruction set ended_on = :on, end_reason = :reason, modified_at = :now, version = version + 1
                        where id = :id
                        """)
                .setParameter("on", on)
                .setParameter("reason", reason)
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    private static Conditions known(UUID law, LawVisibility visibility) {
        return visibility
                .bind(new Conditions(), visibility.obstructions())
                .and(visibility.obstructions())
                .and("o.law_id = :law", "law", law);
    }

    private static @Nullable String key(Optional<BlockedRecord> record) {
        return record.map(known -> known.id().toString()).orElse(null);
    }

    private List<ObstructionView> views(Conditions conditions, String order) {
        List<Tuple> rows = conditions
                .bind(Tuples.of(entities, COLUMNS + conditions.where() + order))
                .getResultList();
        return rows.stream().map(this::view).toList();
    }

    private ObstructionView view(Tuple row) {
        UUID id = row.get("id", UUID.class);
        UUID axis = row.get("axis_id", UUID.class);
        UUID resolution = row.get("resolution_id", UUID.class);
        String endedOn = row.get("ended_on", String.class);
        String blocked = axis != null
                ? new BlockedRecord(true, axis).urn()
                : resolution != null ? new BlockedRecord(false, resolution).urn() : null;
        return new ObstructionView(
                id,
                "urn:peyvand:" + ObstructionView.TYPE + ":" + id,
                row.get("law_id", UUID.class),
                row.get("article_id", UUID.class),
                row.get("province", String.class),
                blocked,
                PlainJson.read(json, row.get("explanation", String.class), LocalizedText.class),
                endedOn == null ? null : LocalDate.parse(endedOn),
                row.get("end_reason", String.class),
                row.get("maker", String.class),
                row.get("created_at", Instant.class),
                row.get("modified_at", Instant.class),
                row.get("version", Long.class));
    }
}

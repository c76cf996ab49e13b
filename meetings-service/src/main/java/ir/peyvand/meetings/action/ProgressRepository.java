package ir.peyvand.meetings.action;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.money.PlainNumber;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rolls progress up, as far as the caller may know of the resolutions. Each row of the table holds its own exact progress. */
@ApplicationScoped
class ProgressRepository {

    private static final String COUNTED = "r.status in ('adopted', 'in-progress', 'done', 'verified')";

    private final EntityManager entities;
    private final ObjectMapper json;

    ProgressRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** In the order of their values, after the one given. */
    List<ProgressTotal> totals(
            ProgressGrouping by,
            ProgressScope scope,
            AudienceVisibility visibility,
            @Nullable String after,
            int limit) {
        Conditions conditions = conditions(by, scope, visibility);
        if (after != null) {
            conditions.and(by.key() + " > :after", "after", after);
        }
        List<Tuple> rows = conditions
                .bind(Tuples.of(entities, """
                        select value, min(label) as label, count(*) as resolutions,
                               count(*) filter (where status in ('done', 'verified')) as finished,
                               sum(weight) as weight, sum(weight * progress) as done,
                               round(sum(weight * progress) / sum(weight), 8) as progress
                        from (select %s as value, %s as label, r.status, r.weight, r.progress from resolution r where %s) counted
                        group by value order by value limit %d
                        """.formatted(by.key(), by.label(), conditions.where(), limit)))
                .getResultList();
        return rows.stream()
                .map(row -> new ProgressTotal(
                        row.get("value", String.class),
                        text(row.get("label", String.class)),
                        row.get("resolutions", Long.class),
                        row.get("finished", Long.class),
                        ((Number) row.get("weight")).longValue(),
                        PlainNumber.of(row.get("done", BigDecimal.class)),
                        PlainNumber.of(row.get("progress", BigDecimal.class))))
                .toList();
    }

    long count(ProgressGrouping by, ProgressScope scope, AudienceVisibility visibility) {
        Conditions conditions = conditions(by, scope, visibility);
        return ((Number) conditions
                        .bind(entities.createNativeQuery("select count(distinct " + by.key()
                                + ") from resolution r where " + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    private static Conditions conditions(ProgressGrouping by, ProgressScope scope, AudienceVisibility visibility) {
        Conditions conditions =
                visibility.narrow(new Conditions().and(COUNTED), "r").and(by.key() + " is not null");
        scope.meeting().ifPresent(id -> conditions.and("r.meeting_id = :meeting", "meeting", id));
        scope.body().ifPresent(id -> conditions.and("r.deciding_body = :body", "body", id));
        scope.province()
                .ifPresent(code -> conditions.and("r.provinces @> array[cast(:province as text)]", "province", code));
        return conditions;
    }

    private @Nullable LocalizedText text(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        return PlainJson.read(json, stored, LocalizedText.class);
    }
}

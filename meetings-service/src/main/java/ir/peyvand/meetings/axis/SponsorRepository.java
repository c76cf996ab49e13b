package ir.peyvand.meetings.axis;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who stands behind axes. */
@ApplicationScoped
class SponsorRepository {

    private final EntityManager entities;
    private final ObjectMapper json;

    SponsorRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** The first of them came first; served by the key. */
    List<Sponsor> of(UUID axis) {
        return of(Set.of(axis)).getOrDefault(axis, List.of());
    }

    /** By axis; an axis without sponsors is left out. */
    Map<UUID, List<Sponsor>> of(Collection<UUID> axes) {
        List<Tuple> rows = Tuples.of(entities, """
                        select axis_id, province, original_id, cast(original as text) as original, joined_with, joined_at
                        from axis_sponsor where axis_id = any (cast(:axes as uuid[]))
                        order by axis_id, joined_at, original_id, province
                        """)
                .setParameter("axes", axes.toArray(UUID[]::new))
                .getResultList();
        var sponsors = new HashMap<UUID, List<Sponsor>>();
        for (Tuple row : rows) {
            sponsors.computeIfAbsent(row.get("axis_id", UUID.class), none -> new ArrayList<>())
                    .add(new Sponsor(
                            row.get("province", String.class),
                            row.get("original_id", UUID.class),
                            content(row.get("original", String.class)),
                            row.get("joined_with", UUID.class),
                            row.get("joined_at", Instant.class)));
        }
        return sponsors;
    }

    /** The axis is submitted: these provinces stand behind what it says. */
    void begin(UUID axis, AxisContent content, Collection<String> provinces, Instant now) {
        entities.createNativeQuery("""
                        insert into axis_sponsor (axis_id, province, original_id, original, joined_with, joined_at)
                        select :axis, province, :axis, cast(:content as jsonb), :axis, :now
                        from unnest(cast(:provinces as text[])) as province
                        """)
                .setParameter("axis", axis)
                .setParameter("content", written(content))
                .setParameter("provinces", provinces.toArray(String[]::new))
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Whoever stands behind {@code merged} stands behind {@code carrier} as well. */
    void join(UUID carrier, UUID merged, Instant now) {
        entities.createNativeQuery("""
                        insert into axis_sponsor (axis_id, province, original_id, original, joined_with, joined_at)
                        select :carrier, province, original_id, original, :merged, :now
                        from axis_sponsor where axis_id = :merged
                        """)
                .setParameter("carrier", carrier)
                .setParameter("merged", merged)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The merger is undone. */
    void leave(UUID carrier, UUID merged) {
        entities.createNativeQuery("delete from axis_sponsor where axis_id = :carrier and joined_with = :merged")
                .setParameter("carrier", carrier)
                .setParameter("merged", merged)
                .executeUpdate();
    }

    private AxisContent content(String text) {
        return PlainJson.read(json, text, AxisContent.class);
    }

    private String written(AxisContent content) {
        return PlainJson.text(json, content);
    }
}

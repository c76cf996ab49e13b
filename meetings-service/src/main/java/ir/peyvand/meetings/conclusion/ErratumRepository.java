package ir.peyvand.meetings.conclusion;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Corrections beside packages. */
@ApplicationScoped
class ErratumRepository {

    /** Before every id: the first page begins there. */
    static final UUID FIRST = new UUID(0, 0);

    private final EntityManager entities;
    private final ObjectMapper json;

    ErratumRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    void keep(UUID meeting, ErratumView erratum) {
        entities.createNativeQuery("""
                        insert into erratum (id, meeting_id, axis_number, axis_id, text, reason, made_by, made_at)
                        values (:id, :meeting, :number, :axis, cast(:text as jsonb), :reason, :by, :at)
                        """)
                .setParameter("id", erratum.id())
                .setParameter("meeting", meeting)
                .setParameter("number", erratum.axisNumber())
                .setParameter("axis", erratum.axis())
                .setParameter("text", written(erratum.text()))
                .setParameter("reason", erratum.reason())
                .setParameter("by", erratum.maker())
                .setParameter("at", erratum.made())
                .executeUpdate();
    }

    /** The oldest first; served by erratum_meeting. */
    List<ErratumView> list(UUID meeting, UUID after, int limit) {
        List<Tuple> rows = Tuples.of(entities, """
                        select id, axis_number, axis_id, cast(text as text) as text, reason, made_by, made_at from erratum
                        where meeting_id = :meeting and id > :after order by id limit :limit
                        """)
                .setParameter("meeting", meeting)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(row -> new ErratumView(
                        row.get("id", UUID.class),
                        row.get("axis_number", Integer.class),
                        row.get("axis_id", UUID.class),
                        text(row.get("text", String.class)),
                        row.get("reason", String.class),
                        row.get("made_by", String.class),
                        row.get("made_at", Instant.class)))
                .toList();
    }

    long count(UUID meeting) {
        return ((Number) entities.createNativeQuery("select count(*) from erratum where meeting_id = :meeting")
                        .setParameter("meeting", meeting)
                        .getSingleResult())
                .longValue();
    }

    private LocalizedText text(String stored) {
        return PlainJson.read(json, stored, LocalizedText.class);
    }

    private String written(LocalizedText text) {
        return PlainJson.text(json, text);
    }
}

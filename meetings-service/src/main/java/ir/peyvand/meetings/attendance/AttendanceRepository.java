package ir.peyvand.meetings.attendance;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who came to which meeting. */
@ApplicationScoped
class AttendanceRepository {

    private final EntityManager entities;
    private final ObjectMapper json;

    AttendanceRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    void clear(UUID meeting) {
        entities.createNativeQuery("delete from attendance where meeting_id = :meeting")
                .setParameter("meeting", meeting)
                .executeUpdate();
    }

    /** @param participant the same for the same participant of the meeting */
    void add(UUID meeting, String participant, AttendanceView attendance, String by) {
        entities.createNativeQuery("""
                        insert into attendance (meeting_id, participant, body_id, province, mission, state, represented_by,
                            note, recorded_by, recorded_at)
                        values (:meeting, :participant, cast(:body as uuid), :province, :mission, :state,
                            cast(:represented as jsonb), :note, :by, :at)
                        """)
                .setParameter("meeting", meeting)
                .setParameter("participant", participant)
                .setParameter("body", Objects.toString(attendance.body(), null))
                .setParameter("province", attendance.province())
                .setParameter("mission", attendance.mission())
                .setParameter("state", attendance.state().code())
                .setParameter("represented", text(attendance.representedBy()))
                .setParameter("note", attendance.note())
                .setParameter("by", by)
                .setParameter("at", attendance.recordedAt())
                .executeUpdate();
    }

    /** Served by the key. */
    List<AttendanceView> of(UUID meeting) {
        List<Tuple> rows =
                Tuples.of(entities, """
                        select body_id, province, mission, state, cast(represented_by as text) as represented, note,
                               recorded_at
                        from attendance where meeting_id = :meeting order by body_id is null, province, mission, participant
                        """).setParameter("meeting", meeting).getResultList();
        return rows.stream().map(this::view).toList();
    }

    private AttendanceView view(Tuple row) {
        return new AttendanceView(
                row.get("body_id", UUID.class),
                row.get("province", String.class),
                row.get("mission", String.class),
                Objects.requireNonNull(AttendanceState.BY_CODE.get(row.get("state", String.class))),
                read(row.get("represented", String.class)),
                row.get("note", String.class),
                row.get("recorded_at", Instant.class));
    }

    private @Nullable LocalizedText read(@Nullable String text) {
        return text == null ? null : PlainJson.read(json, text, LocalizedText.class);
    }

    private @Nullable String text(@Nullable LocalizedText text) {
        return text == null ? null : PlainJson.text(json, text);
    }
}

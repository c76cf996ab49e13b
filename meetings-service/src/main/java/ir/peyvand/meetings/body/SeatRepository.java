package ir.peyvand.meetings.body;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
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

/** Seats of bodies. */
@ApplicationScoped
class SeatRepository {

    private static final String COLUMNS =
            "id, body_id, role, cast(post as text) as post, cast(holder as text) as holder,"
                    + " member_body, office, from_on, until_on";

    private final EntityManager entities;
    private final ObjectMapper json;

    SeatRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    void add(SeatView seat, String by, Instant at) {
        entities.createNativeQuery("""
                        insert into body_seat (id, body_id, role, post, holder, member_body, office, from_on, until_on,
                            recorded_by, recorded_at)
                        values (:id, :body, :role, cast(:post as jsonb), cast(:holder as jsonb), cast(:member as uuid),
                            :office, :from, cast(:until as date), :by, :at)
                        """)
                .setParameter("id", seat.id())
                .setParameter("body", seat.body())
                .setParameter("role", seat.role().code())
                .setParameter("post", text(seat.post()))
                .setParameter("holder", text(seat.holder()))
                .setParameter("member", Objects.toString(seat.memberBody(), null))
                .setParameter("office", seat.office())
                .setParameter("from", seat.from())
                .setParameter("until", Objects.toString(seat.until(), null))
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Heads before secretaries before members, the longest there first; served by body_seat_body. */
    List<SeatView> of(UUID body) {
        List<Tuple> rows = Tuples.of(
                        entities,
                        "select " + COLUMNS + " from body_seat where body_id = :body"
                                + " order by array_position(array['head', 'secretary', 'member'], role), from_on, id")
                .setParameter("body", body)
                .getResultList();
        return rows.stream().map(this::view).toList();
    }

    /** The one head or secretary whose days meet these; served by body_seat_once. */
    Optional<UUID> meeting(UUID body, SeatRole role, LocalDate from, @Nullable LocalDate until) {
        List<?> ids = entities.createNativeQuery("""
                        select id from body_seat where body_id = :body and role = :role and role <> 'member'
                          and daterange(from_on, until_on, '[]') && daterange(:from, cast(:until as date), '[]') limit 1
                        """)
                .setParameter("body", body)
                .setParameter("role", role.code())
                .setParameter("from", from)
                .setParameter("until", Objects.toString(until, null))
                .getResultList();
        return ids.stream().map(UUID.class::cast).findFirst();
    }

    void end(UUID id, LocalDate until, String by) {
        entities.createNativeQuery("update body_seat set until_on = :until, ended_by = :by where id = :id")
                .setParameter("id", id)
                .setParameter("until", until)
                .setParameter("by", by)
                .executeUpdate();
    }

    private SeatView view(Tuple row) {
        return new SeatView(
                row.get("id", UUID.class),
                row.get("body_id", UUID.class),
                Objects.requireNonNull(SeatRole.BY_CODE.get(row.get("role", String.class))),
                Objects.requireNonNull(read(row.get("post", String.class))),
                read(row.get("holder", String.class)),
                row.get("member_body", UUID.class),
                row.get("office", String.class),
                row.get("from_on", LocalDate.class),
                row.get("until_on", LocalDate.class));
    }

    private @Nullable LocalizedText read(@Nullable String text) {
        return text == null ? null : PlainJson.read(json, text, LocalizedText.class);
    }

    private @Nullable String text(@Nullable LocalizedText text) {
        return text == null ? null : PlainJson.text(json, text);
    }
}

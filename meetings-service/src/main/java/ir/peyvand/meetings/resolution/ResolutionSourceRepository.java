package ir.peyvand.meetings.resolution;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.audience.Audience;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a resolution names: the meeting and the axis, as far as it has to know of them. */
@ApplicationScoped
class ResolutionSourceRepository {

    /** Who takes part. */
    record NamedMeeting(UUID id, Audience audience) {}

    /** @param weight number of sponsors */
    record NamedAxis(
            UUID id,
            @Nullable UUID meeting,
            String kind,
            String status,
            Optional<WorkingGroup> workingGroup,
            LocalizedText title,
            Optional<LocalizedText> text,
            Set<String> provinces,
            int weight) {}

    private final EntityManager entities;
    private final ObjectMapper json;

    ResolutionSourceRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    Optional<NamedMeeting> meeting(UUID id) {
        List<Tuple> rows = Tuples.of(entities, """
                        select id, array_to_string(provinces, ',') as provinces, array_to_string(missions, ',') as missions
                        from meeting where id = :id
                        """).setParameter("id", id).getResultList();
        return rows.stream()
                .map(row -> new NamedMeeting(
                        row.get("id", UUID.class), Audience.of(codes(row, "provinces"), codes(row, "missions"))))
                .findFirst();
    }

    Optional<NamedAxis> axis(UUID id) {
        List<Tuple> rows = Tuples.of(entities, """
                        select id, meeting_id, kind, status, working_group, cast(title as text) as title,
                               cast(body as text) as body, array_to_string(provinces, ',') as provinces, weight
                        from axis where id = :id
                        """).setParameter("id", id).getResultList();
        return rows.stream()
                .map(row -> new NamedAxis(
                        row.get("id", UUID.class),
                        row.get("meeting_id", UUID.class),
                        row.get("kind", String.class),
                        row.get("status", String.class),
                        Optional.ofNullable(row.get("working_group", String.class))
                                .map(WorkingGroup.BY_CODE::get),
                        text(row.get("title", String.class)),
                        Optional.ofNullable(row.get("body", String.class)).map(this::text),
                        codes(row, "provinces"),
                        row.get("weight", Integer.class)))
                .findFirst();
    }

    private static Set<String> codes(Tuple row, String column) {
        String joined = row.get(column, String.class);
        return joined == null || joined.isEmpty() ? Set.of() : Set.of(joined.split(","));
    }

    private LocalizedText text(String stored) {
        return PlainJson.read(json, stored, LocalizedText.class);
    }
}

package ir.peyvand.meetings.minutes;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.minutes.MinutesRecords.TakenUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a meeting took up and resolved, as its minutes name it. */
@ApplicationScoped
class AdoptedRepository {

    private final EntityManager entities;
    private final ObjectMapper json;

    AdoptedRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** In the order of the package; served by axis_meeting. */
    List<TakenUp> axes(UUID meeting) {
        return rows("""
                select id, coalesce(cast(number as text), '') as label, kind, status, cast(title as text) as title,
                       cast(null as text) as owner, cast(null as text) as post, cast(null as date) as due_on
                from axis where meeting_id = :meeting and status in ('submitted', 'adopted') order by number, id
                """, "axis", meeting);
    }

    /** In the order of their references, each with who answers for it and by when; served by resolution_meeting. */
    List<TakenUp> resolutions(UUID meeting) {
        return rows("""
                select r.id, r.reference as label, 'resolution' as kind, r.status, cast(r.title as text) as title,
                       cast(b.name as text) as owner, cast(r.owner_post as text) as post, r.due_on
                from resolution r left join body b on b.id = coalesce(r.owner_body, r.lead_body)
                where r.meeting_id = :meeting and r.status not in ('withdrawn') order by r.reference
                """, "resolution", meeting);
    }

    private List<TakenUp> rows(String query, String type, UUID meeting) {
        List<Tuple> rows =
                Tuples.of(entities, query).setParameter("meeting", meeting).getResultList();
        return rows.stream()
                .map(row -> new TakenUp(
                        "urn:peyvand:" + type + ":" + row.get("id", UUID.class),
                        row.get("label", String.class),
                        row.get("kind", String.class),
                        row.get("status", String.class),
                        read(row.get("title", String.class)),
                        readOrNull(row.get("owner", String.class)),
                        readOrNull(row.get("post", String.class)),
                        row.get("due_on", LocalDate.class)))
                .toList();
    }

    private @Nullable LocalizedText readOrNull(@Nullable String text) {
        return text == null ? null : read(text);
    }

    private LocalizedText read(String text) {
        return PlainJson.read(json, text, LocalizedText.class);
    }
}

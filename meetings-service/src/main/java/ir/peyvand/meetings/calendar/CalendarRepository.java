package ir.peyvand.meetings.calendar;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** What stands in feeds. Who may know of it is a condition of every query. */
@ApplicationScoped
class CalendarRepository {

    private final EntityManager entities;
    private final ObjectMapper json;

    CalendarRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Those that were called, or called off; served by meeting_bodies and meeting_search. */
    List<CalendarEntry> meetings(CalendarScope scope, CalendarWindow window, int most) {
        Conditions conditions = scope.visibility()
                .narrow(
                        scope.meetings(called().and("m.starts_at >= :begins", "begins", window.begins())
                                .and("m.starts_at < :ends", "ends", window.ends())),
                        "m");
        return rows(conditions, """
                        select m.id, cast(m.title as text) as title, cast(m.place as text) as place, m.starts_at, m.ends_at,
                               m.status = 'cancelled' as cancelled, m.modified_at, m.version
                        from meeting m where %s order by m.starts_at, m.id limit %d
                        """.formatted(conditions.where(), most)).stream()
                .map(row -> new CalendarEntry(
                        EntryKind.MEETING,
                        row.get("id", UUID.class),
                        title(row),
                        text(row.get("place", String.class)),
                        row.get("starts_at", Instant.class),
                        row.get("ends_at", Instant.class),
                        null,
                        row.get("cancelled", Boolean.class),
                        "/api/v1/meetings/" + row.get("id", UUID.class),
                        row.get("modified_at", Instant.class),
                        version(row)))
                .toList();
    }

    /** Published meetings of which the caller knows no more than their twins; served by meeting_bodies and the key. */
    List<CalendarEntry> published(CalendarScope scope, CalendarWindow window, int most) {
        Conditions known = scope.visibility().narrow(new Conditions(), "m");
        Conditions conditions = scope.meetings(called().and("p.status = 'published'")
                .and("p.happened_on >= :from", "from", window.from())
                .and("p.happened_on <= :to", "to", window.to())
                .and("not (" + known.where() + ")"));
        NativeQuery<Tuple> query = known.bind(Tuples.of(entities, """
                select p.id, cast(p.title as text) as title, p.happened_on as day, m.status = 'cancelled' as cancelled,
                       p.modified_at, p.version
                from publication p join meeting m on m.id = p.meeting_id
                where %s order by p.happened_on, p.id limit %d
                """.formatted(conditions.where(), most)));
        return conditions.bind(query).getResultList().stream()
                .map(row -> wholeDay(
                        EntryKind.PUBLISHED,
                        row,
                        row.get("cancelled", Boolean.class),
                        "/api/v1/publications/" + row.get("id", UUID.class)))
                .toList();
    }

    /** Deadlines of what is not finished; served by resolution_due. */
    List<CalendarEntry> deadlines(CalendarScope scope, CalendarWindow window, int most) {
        Conditions conditions = scope.resolutions(new Conditions()
                .and("r.status in ('adopted', 'in-progress', 'done')")
                .and("r.due_on >= :from", "from", window.from())
                .and("r.due_on <= :to", "to", window.to()));
        return rows(conditions, """
                        select r.id, cast(r.title as text) as title, r.due_on as day, r.modified_at, r.version
                        from resolution r where %s order by r.due_on, r.id limit %d
                        """.formatted(conditions.where(), most)).stream()
                .map(row ->
                        wholeDay(EntryKind.DEADLINE, row, false, "/api/v1/resolutions/" + row.get("id", UUID.class)))
                .toList();
    }

    /** Days on which a report is expected that has not come; served by resolution_due and the key of the reports. */
    List<CalendarEntry> reports(CalendarScope scope, CalendarWindow window, int most) {
        Conditions conditions = scope.resolutions(new Conditions()
                .and("r.status in ('adopted', 'in-progress') and p.status = 'due'")
                .and("p.due_on >= :from", "from", window.from())
                .and("p.due_on <= :to", "to", window.to()));
        return rows(conditions, """
                        select p.id, cast(r.title as text) as title, p.due_on as day, p.modified_at, p.version,
                               r.id as resolution
                        from resolution r join resolution_report p on p.resolution_id = r.id
                        where %s order by p.due_on, p.id limit %d
                        """.formatted(conditions.where(), most)).stream()
                .map(row -> wholeDay(
                        EntryKind.REPORT, row, false, "/api/v1/resolutions/" + row.get("resolution", UUID.class)))
                .toList();
    }

    private static Conditions called() {
        return new Conditions().and("m.status <> 'draft'");
    }

    private CalendarEntry wholeDay(EntryKind kind, Tuple row, boolean cancelled, String path) {
        return new CalendarEntry(
                kind,
                row.get("id", UUID.class),
                title(row),
                null,
                null,
                null,
                row.get("day", LocalDate.class),
                cancelled,
                path,
                row.get("modified_at", Instant.class),
                version(row));
    }

    private List<Tuple> rows(Conditions conditions, String query) {
        return conditions.bind(Tuples.of(entities, query)).getResultList();
    }

    private LocalizedText title(Tuple row) {
        return Objects.requireNonNull(text(row.get("title", String.class)));
    }

    private static long version(Tuple row) {
        return row.get("version", Number.class).longValue();
    }

    private @Nullable LocalizedText text(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return PlainJson.read(json, text, LocalizedText.class);
    }
}

package ir.peyvand.meetings.agenda;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Items of agendas, and the agendas that were published. */
@ApplicationScoped
class AgendaRepository {

    private final EntityManager entities;
    private final ObjectMapper json;

    AgendaRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** In their order; served by agenda_item_number. */
    List<AgendaItemView> of(UUID meeting) {
        List<Tuple> rows =
                Tuples.of(entities, """
                        select id, number, cast(title as text) as title, about, minutes,
                               cast(presenter as text) as presenter, carried_from, settled_at,
                               cast(outcome as text) as outcome
                        from agenda_item where meeting_id = :meeting order by number
                        """).setParameter("meeting", meeting).getResultList();
        return rows.stream().map(this::view).toList();
    }

    /** These items and no others, each where its number says; served by the key. */
    void write(UUID meeting, List<AgendaItemView> items) {
        entities.createNativeQuery("""
                        delete from agenda_item where meeting_id = :meeting and id <> all (cast(:kept as uuid[]))
                        """)
                .setParameter("meeting", meeting)
                .setParameter("kept", items.stream().map(AgendaItemView::id).toArray(UUID[]::new))
                .executeUpdate();
        items.forEach(item -> write(meeting, item));
    }

    private void write(UUID meeting, AgendaItemView item) {
        entities.createNativeQuery("""
                        insert into agenda_item (id, meeting_id, number, title, about, minutes, presenter, carried_from)
                        values (:id, :meeting, :number, cast(:title as jsonb), :about, cast(:minutes as int),
                            cast(:presenter as jsonb), cast(:carried as uuid))
                        on conflict (id) do update set number = excluded.number, title = excluded.title,
                            about = excluded.about, minutes = excluded.minutes, presenter = excluded.presenter
                        """)
                .setParameter("id", item.id())
                .setParameter("meeting", meeting)
                .setParameter("number", item.number())
                .setParameter("title", text(item.title()))
                .setParameter("about", item.about())
                .setParameter("minutes", Objects.toString(item.minutes(), null))
                .setParameter("presenter", text(item.presenter()))
                .setParameter("carried", Objects.toString(item.carriedFrom(), null))
                .executeUpdate();
    }

    void settle(UUID item, @Nullable LocalizedText outcome, String by, Instant at) {
        entities.createNativeQuery("""
                        update agenda_item set settled_by = :by, settled_at = :at, outcome = cast(:outcome as jsonb)
                        where id = :id
                        """)
                .setParameter("id", item)
                .setParameter("outcome", text(outcome))
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** Under the next number; the meeting's version, which moves on in the same transaction, keeps two from taking one. */
    AgendaVersionView publish(UUID meeting, List<AgendaItemView> items, String by, Instant at) {
        int number = versions(meeting).stream()
                        .mapToInt(AgendaVersionView::number)
                        .max()
                        .orElse(0)
                + 1;
        entities.createNativeQuery("""
                        insert into agenda_version (meeting_id, number, items, published_by, published_at)
                        values (:meeting, :number, cast(:items as jsonb), :by, :at)
                        """)
                .setParameter("meeting", meeting)
                .setParameter("number", number)
                .setParameter("items", text(items))
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
        return new AgendaVersionView(meeting, number, json.valueToTree(items), at);
    }

    /** The latest first; served by the key. */
    List<AgendaVersionView> versions(UUID meeting) {
        List<Tuple> rows =
                Tuples.of(entities, """
                        select number, cast(items as text) as items, published_at from agenda_version
                        where meeting_id = :meeting order by number desc
                        """).setParameter("meeting", meeting).getResultList();
        return rows.stream()
                .map(row -> new AgendaVersionView(
                        meeting,
                        row.get("number", Integer.class),
                        tree(row.get("items", String.class)),
                        row.get("published_at", Instant.class)))
                .toList();
    }

    private AgendaItemView view(Tuple row) {
        return new AgendaItemView(
                row.get("id", UUID.class),
                row.get("number", Integer.class),
                Objects.requireNonNull(read(row.get("title", String.class))),
                row.get("about", String.class),
                row.get("minutes", Integer.class),
                read(row.get("presenter", String.class)),
                row.get("carried_from", UUID.class),
                row.get("settled_at", Instant.class),
                read(row.get("outcome", String.class)));
    }

    private JsonNode tree(String items) {
        return PlainJson.tree(json, items);
    }

    private @Nullable LocalizedText read(@Nullable String text) {
        return text == null ? null : PlainJson.read(json, text, LocalizedText.class);
    }

    private @Nullable String text(@Nullable Object value) {
        return value == null ? null : PlainJson.text(json, value);
    }
}

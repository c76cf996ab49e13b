package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What parties did, and what missions know of counterparts. */
@ApplicationScoped
class PartyActionRepository {

    private final EntityManager entities;
    private final ObjectMapper json;

    PartyActionRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** @return false when the party's action is recorded already */
    boolean record(UUID agreement, RecordAction action, String by, Instant at) {
        Signatory signatory = action.signatory();
        return entities.createNativeQuery("""
                                insert into agreement_action (agreement_id, party_id, kind, done_on, place, signatory_name,
                                    signatory_post, note, recorded_by, recorded_at)
                                values (:agreement, :party, :kind, :on, :place, :name, :post, :note, :by, :at)
                                on conflict do nothing
                                """)
                        .setParameter("agreement", agreement)
                        .setParameter("party", action.party())
                        .setParameter("kind", action.kind().code())
                        .setParameter("on", action.on())
                        .setParameter("place", action.place())
                        .setParameter("name", signatory == null ? null : signatory.name())
                        .setParameter("post", signatory == null ? null : signatory.post())
                        .setParameter("note", action.note())
                        .setParameter("by", by)
                        .setParameter("at", at)
                        .executeUpdate()
                == 1;
    }

    /** In the order of their days. */
    List<PartyActionView> actionsOf(UUID agreement, boolean withPersons) {
        List<Tuple> rows =
                Tuples.of(entities, """
                        select party_id, kind, done_on, place, signatory_name, signatory_post, note, undone_on from agreement_action
                        where agreement_id = :agreement order by done_on, recorded_at, party_id, kind
                        """).setParameter("agreement", agreement).getResultList();
        return rows.stream()
                .map(row -> new PartyActionView(
                        row.get("party_id", UUID.class),
                        Objects.requireNonNull(PartyActionKind.BY_CODE.get(row.get("kind", String.class))),
                        day(row, "done_on"),
                        row.get("place", String.class),
                        withPersons ? signatory(row) : null,
                        row.get("note", String.class),
                        row.get("undone_on") == null ? null : day(row, "undone_on")))
                .toList();
    }

    /** Whoever had left is back, and may leave again. */
    void undoDenunciations(UUID agreement, LocalDate on) {
        entities.createNativeQuery("""
                        update agreement_action set undone_on = :on
                        where agreement_id = :agreement and kind = 'denounced' and undone_on is null
                        """)
                .setParameter("on", on)
                .setParameter("agreement", agreement)
                .executeUpdate();
    }

    void complete(UUID agreement, CompleteCounterpart request, String by, Instant at) {
        entities.createNativeQuery("""
                        insert into agreement_counterpart (agreement_id, party_id, official_name, signatory_name,
                            signatory_post, place, note, completed_by, completed_at)
                        values (:agreement, :party, cast(:name as jsonb), :signatory, :post, :place, :note, :by, :at)
                        on conflict (agreement_id, party_id) do update set official_name = excluded.official_name,
                            signatory_name = excluded.signatory_name, signatory_post = excluded.signatory_post,
                            place = excluded.place, note = excluded.note, completed_by = excluded.completed_by,
                            completed_at = excluded.completed_at
                        """)
                .setParameter("agreement", agreement)
                .setParameter("party", request.party())
                .setParameter("name", write(request.officialName()))
                .setParameter("signatory", request.signatory().name())
                .setParameter("post", request.signatory().post())
                .setParameter("place", request.place())
                .setParameter("note", request.note())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    List<CounterpartView> counterpartsOf(UUID agreement, boolean withPersons) {
        List<Tuple> rows =
                Tuples.of(entities, """
                        select party_id, cast(official_name as text) as official_name, signatory_name, signatory_post, place,
                               note, completed_at
                        from agreement_counterpart where agreement_id = :agreement order by completed_at, party_id
                        """).setParameter("agreement", agreement).getResultList();
        return rows.stream()
                .map(row -> new CounterpartView(
                        row.get("party_id", UUID.class),
                        read(row.get("official_name", String.class)),
                        withPersons ? signatory(row) : null,
                        row.get("place", String.class),
                        row.get("note", String.class),
                        row.get("completed_at", Instant.class)))
                .toList();
    }

    private static @Nullable Signatory signatory(Tuple row) {
        String name = row.get("signatory_name", String.class);
        return name == null ? null : new Signatory(name, row.get("signatory_post", String.class));
    }

    private static LocalDate day(Tuple row, String column) {
        return row.get(column) instanceof Date date ? date.toLocalDate() : row.get(column, LocalDate.class);
    }

    private @Nullable String write(@Nullable LocalizedText text) {
        return text == null ? null : PlainJson.text(json, text);
    }

    private @Nullable LocalizedText read(@Nullable String text) {
        return text == null ? null : PlainJson.read(json, text, LocalizedText.class);
    }
}

package ir.peyvand.meetings.minutes;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Minutes, and the corrections beside them. */
@ApplicationScoped
class MinutesRepository implements PanacheRepositoryBase<Minutes, UUID> {

    private final ObjectMapper json;

    MinutesRepository(ObjectMapper json) {
        this.json = json;
    }

    /** Served by the key of the table. */
    Optional<Minutes> ofMeeting(UUID meeting) {
        return find("meeting", meeting).firstResultOptional();
    }

    void add(UUID meeting, MinutesErratum erratum, String by) {
        getEntityManager()
                .createNativeQuery("""
                        insert into minutes_erratum (id, meeting_id, number, text, reason, made_by, made_at)
                        values (:id, :meeting, :number, cast(:text as jsonb), :reason, :by, :at)
                        """)
                .setParameter("id", erratum.id())
                .setParameter("meeting", meeting)
                .setParameter("number", erratum.number())
                .setParameter("text", text(erratum.text()))
                .setParameter("reason", erratum.reason())
                .setParameter("by", by)
                .setParameter("at", erratum.madeAt())
                .executeUpdate();
    }

    /** In their order. */
    List<MinutesErratum> errata(UUID meeting) {
        List<Tuple> rows = Tuples.of(getEntityManager(), """
                        select id, number, cast(text as text) as text, reason, made_at from minutes_erratum
                        where meeting_id = :meeting order by number
                        """)
                .setParameter("meeting", meeting)
                .getResultList();
        return rows.stream()
                .map(row -> new MinutesErratum(
                        row.get("id", UUID.class),
                        row.get("number", Integer.class),
                        read(row.get("text", String.class)),
                        row.get("reason", String.class),
                        row.get("made_at", Instant.class)))
                .toList();
    }

    private LocalizedText read(String text) {
        return PlainJson.read(json, text, LocalizedText.class);
    }

    private String text(LocalizedText text) {
        return PlainJson.text(json, text);
    }
}

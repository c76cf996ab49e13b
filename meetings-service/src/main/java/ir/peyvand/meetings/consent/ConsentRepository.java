package ir.peyvand.meetings.consent;

import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Consents: added and withdrawn, never changed. */
@ApplicationScoped
class ConsentRepository {

    private final EntityManager entities;

    ConsentRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Whoever calls the meeting and whoever consents or withdraws wait for each other. @return its state as it is now */
    String lockMeeting(UUID meeting) {
        return (String) entities.createNativeQuery("select status from meeting where id = :id for update")
                .setParameter("id", meeting)
                .getSingleResult();
    }

    void add(ConsentView consent) {
        entities.createNativeQuery("""
                        insert into consent (id, meeting_id, council_id, seat, province, given_by, given_at)
                        values (:id, :meeting, :council, :seat, :province, :by, :at)
                        """)
                .setParameter("id", consent.id())
                .setParameter("meeting", consent.meeting())
                .setParameter("council", consent.council())
                .setParameter("seat", consent.seat().code())
                .setParameter("province", consent.province())
                .setParameter("by", consent.givenBy())
                .setParameter("at", consent.givenAt())
                .executeUpdate();
    }

    void withdraw(UUID id, String by, Instant at, String why) {
        entities.createNativeQuery("""
                        update consent set withdrawn_by = :by, withdrawn_at = :at, withdrawn_why = :why
                        where id = :id and withdrawn_at is null
                        """)
                .setParameter("id", id)
                .setParameter("by", by)
                .setParameter("at", at)
                .setParameter("why", why)
                .executeUpdate();
    }

    /** Oldest first, withdrawn ones included; served by consent_meeting. */
    List<ConsentView> of(UUID meeting) {
        List<Tuple> rows =
                Tuples.of(entities, """
                        select id, meeting_id, council_id, seat, province, given_by, given_at, withdrawn_at, withdrawn_why
                        from consent where meeting_id = :meeting order by id
                        """).setParameter("meeting", meeting).getResultList();
        return rows.stream().map(ConsentRepository::view).toList();
    }

    private static ConsentView view(Tuple row) {
        return new ConsentView(
                row.get("id", UUID.class),
                row.get("meeting_id", UUID.class),
                row.get("council_id", UUID.class),
                Objects.requireNonNull(ConsentSeat.BY_CODE.get(row.get("seat", String.class))),
                row.get("province", String.class),
                row.get("given_by", String.class),
                row.get("given_at", Instant.class),
                row.get("withdrawn_at", Instant.class),
                row.get("withdrawn_why", String.class));
    }
}

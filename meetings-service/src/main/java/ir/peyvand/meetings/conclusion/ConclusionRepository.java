package ir.peyvand.meetings.conclusion;

import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What meetings concluded with. */
@ApplicationScoped
class ConclusionRepository {

    private final EntityManager entities;

    ConclusionRepository(EntityManager entities) {
        this.entities = entities;
    }

    void keep(UUID meeting, String written, byte[] digest, int axes, String by, Instant at) {
        entities.createNativeQuery("""
                        insert into conclusion (meeting_id, package, digest, axes, concluded_by, concluded_at)
                        values (:meeting, :package, :digest, :axes, :by, :at)
                        """)
                .setParameter("meeting", meeting)
                .setParameter("package", written)
                .setParameter("digest", digest)
                .setParameter("axes", axes)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    Optional<Conclusion> find(UUID meeting) {
        List<Tuple> rows =
                Tuples.of(entities, """
                        select c.package, c.digest, m.package_digest, c.concluded_at
                        from conclusion c join meeting m on m.id = c.meeting_id where c.meeting_id = :meeting
                        """).setParameter("meeting", meeting).getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Conclusion(
                        meeting,
                        row.get("package", String.class),
                        row.get("digest", byte[].class),
                        row.get("package_digest", byte[].class),
                        row.get("concluded_at", Instant.class)));
    }
}

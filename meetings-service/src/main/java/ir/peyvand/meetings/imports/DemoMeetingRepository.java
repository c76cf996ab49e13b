package ir.peyvand.meetings.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the meeting of the demonstration again, when its import begins anew. */
@ApplicationScoped
class DemoMeetingRepository {

    private final EntityManager entities;

    DemoMeetingRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<UUID> find(String maker, UUID body) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtext('demo meeting'))", Object.class)
                .getResultList();
        List<?> found = entities.createNativeQuery(
                        "select id from meeting where body_id = :body and maker = :maker order by id limit 1")
                .setParameter("body", body)
                .setParameter("maker", maker)
                .getResultList();
        return found.stream().map(UUID.class::cast).findFirst();
    }
}

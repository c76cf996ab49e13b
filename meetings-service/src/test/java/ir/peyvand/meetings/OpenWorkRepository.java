package ir.peyvand.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Whom work lists ask for something about a record: for tests of what opens and closes work items. */
@ApplicationScoped
public class OpenWorkRepository {

    private final EntityManager entities;

    OpenWorkRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** In alphabetical order. */
    public List<String> assignees(String record, String kind) {
        List<?> found = entities.createNativeQuery(
                        "select assignee from work_item where record_id = :id and kind = :kind and closed_at is null"
                                + " order by assignee",
                        String.class)
                .setParameter("id", UUID.fromString(record))
                .setParameter("kind", kind)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }
}

package ir.peyvand.meetings.deadline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The named queries of changes of deadline; whoever asks has found the resolution first. */
@ApplicationScoped
class DeadlineChangeRepository implements PanacheRepositoryBase<DeadlineChange, UUID> {

    Optional<DeadlineChange> findOf(UUID resolution, UUID id) {
        return find("resolution = ?1 and id = ?2", resolution, id).firstResultOptional();
    }

    /** Newest first; served by deadline_change_resolution. */
    List<DeadlineChange> listOf(UUID resolution, UUID before, int limit) {
        return find("resolution = ?1 and id < ?2 order by id desc", resolution, before)
                .page(0, limit)
                .list();
    }

    long countOf(UUID resolution) {
        return count("resolution", resolution);
    }

    boolean isOpen(UUID resolution) {
        return count("resolution = ?1 and status = ?2", resolution, DeadlineChangeStatus.REQUESTED) > 0;
    }
}

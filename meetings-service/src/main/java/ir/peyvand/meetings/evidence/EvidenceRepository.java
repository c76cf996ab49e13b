package ir.peyvand.meetings.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The named queries of evidence; whoever asks has found the resolution first. Served by resolution_evidence_resolution. */
@ApplicationScoped
class EvidenceRepository implements PanacheRepositoryBase<Evidence, UUID> {

    Optional<Evidence> findOf(UUID resolution, UUID id) {
        return find("resolution = ?1 and id = ?2", resolution, id).firstResultOptional();
    }

    /** In the order in which it was submitted. */
    List<Evidence> listOf(UUID resolution, UUID after, int limit) {
        return find("resolution = ?1 and id > ?2 order by id", resolution, after)
                .page(0, limit)
                .list();
    }

    long countOf(UUID resolution) {
        return count("resolution", resolution);
    }

    List<Evidence> submitted(UUID resolution) {
        return list("resolution = ?1 and status = ?2 order by id", resolution, EvidenceStatus.SUBMITTED);
    }
}

package ir.peyvand.agreements.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The named queries of commitments; whoever asks has found the agreement first. */
@ApplicationScoped
class CommitmentRepository implements PanacheRepositoryBase<Commitment, UUID> {

    Optional<Commitment> findOf(UUID agreement, UUID id) {
        return find("agreement = ?1 and id = ?2", agreement, id).firstResultOptional();
    }

    /** In the order of their days; served by commitment_agreement. */
    List<Commitment> listOf(UUID agreement, LocalDate afterDay, UUID afterId, int limit) {
        return find(
                        "agreement = ?1 and (dueOn > ?2 or dueOn = ?2 and id > ?3) order by dueOn, id",
                        agreement,
                        afterDay,
                        afterId)
                .page(0, limit)
                .list();
    }

    long countOf(UUID agreement) {
        return count("agreement", agreement);
    }
}

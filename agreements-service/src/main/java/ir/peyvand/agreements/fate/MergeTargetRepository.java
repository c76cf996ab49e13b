package ir.peyvand.agreements.fate;

import ir.peyvand.agreements.agreement.AgreementStatus;
import ir.peyvand.agreements.agreement.AgreementVisibility;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Agreements into which an old document may be merged. */
@ApplicationScoped
class MergeTargetRepository {

    /** An agreement that the caller may know of. */
    record Found(UUID id, AgreementStatus status) {}

    private final EntityManager entities;

    MergeTargetRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** By id or reference, both unique. */
    Optional<Found> findAgreement(String idOrReference, AgreementVisibility visibility) {
        Conditions conditions = visibility.narrow(byIdOrReference(idOrReference));
        List<Tuple> rows = conditions
                .bind(Tuples.of(entities, "select a.id, a.status from agreement a where " + conditions.where()))
                .getResultList();
        return rows.stream()
                .map(row -> new Found(
                        row.get("id", UUID.class),
                        Objects.requireNonNull(AgreementStatus.BY_CODE.get(row.get("status", String.class)))))
                .findFirst();
    }

    private static Conditions byIdOrReference(String idOrReference) {
        try {
            return new Conditions().and("a.id = :id", "id", UUID.fromString(idOrReference));
        } catch (IllegalArgumentException notAnId) {
            return new Conditions().and("a.reference = :reference", "reference", idOrReference);
        }
    }
}

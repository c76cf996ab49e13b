package ir.peyvand.agreements.review;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What reviewers found. */
@ApplicationScoped
class ReviewFindingRepository {

    private final EntityManager entities;

    ReviewFindingRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(UUID review, AddFinding finding, String by, Instant at) {
        entities.createNativeQuery("""
                        insert into review_finding (id, review_id, clause, severity, text, found_by, found_at)
                        values (:id, :review, :clause, :severity, :text, :by, :at)
                        """)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("review", review)
                .setParameter("clause", finding.clause())
                .setParameter("severity", finding.severity().code())
                .setParameter("text", finding.text())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** In the order in which they were found. */
    List<FindingView> of(UUID review) {
        List<Tuple> rows =
                Tuples.of(entities, """
                        select id, clause, severity, text, found_at, withdrawn_at, withdrawn_reason from review_finding
                        where review_id = :review order by id
                        """).setParameter("review", review).getResultList();
        return rows.stream()
                .map(row -> new FindingView(
                        row.get("id", UUID.class),
                        row.get("clause", String.class),
                        Objects.requireNonNull(FindingSeverity.BY_CODE.get(row.get("severity", String.class))),
                        row.get("text", String.class),
                        row.get("found_at", Instant.class),
                        row.get("withdrawn_at", Instant.class),
                        row.get("withdrawn_reason", String.class)))
                .toList();
    }

    Optional<FindingView> find(UUID review, String id) {
        return of(review).stream()
                .filter(finding -> finding.id().toString().equals(id))
                .findFirst();
    }

    void withdraw(UUID finding, String reason, Instant at) {
        entities.createNativeQuery(
                        "update review_finding set withdrawn_at = :at, withdrawn_reason = :reason where id = :id")
                .setParameter("at", at)
                .setParameter("reason", reason)
                .setParameter("id", finding)
                .executeUpdate();
    }

    long standingErrors(UUID review) {
        return of(review).stream()
                .filter(finding -> finding.severity() == FindingSeverity.ERROR && finding.withdrawnAt() == null)
                .count();
    }
}

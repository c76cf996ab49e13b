package ir.peyvand.agreements.outcome;

import ir.peyvand.agreements.agreement.SignedFacts;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sums what signed agreements bring, from the {@link SignedFacts}. */
@ApplicationScoped
class OutcomeTotalsRepository {

    private final EntityManager entities;

    OutcomeTotalsRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** One sum. */
    record Sum(
            @Nullable String code,
            OutcomeMeasure measure,
            OutcomePhase phase,
            @Nullable String currency,
            BigDecimal amount) {}

    /** Each group's; what is in several groups is split over them, so that all together are the whole. */
    List<Sum> sums(OutcomeGrouping by) {
        return read(GroupSums.sql(by));
    }

    /** The same of jobs alone. */
    List<Sum> directJobs(OutcomeGrouping by) {
        return read(GroupSums.directJobs(by));
    }

    private List<Sum> read(String sql) {
        entities.createNativeQuery(SignedFacts.PREFER_THEM).getSingleResult();
        List<Tuple> rows = Tuples.of(entities, sql).getResultList();
        return rows.stream()
                .map(row -> new Sum(
                        row.get("code", String.class),
                        Objects.requireNonNull(OutcomeMeasure.BY_CODE.get(row.get("measure", String.class))),
                        Objects.requireNonNull(OutcomePhase.BY_CODE.get(row.get("phase", String.class))),
                        row.get("currency", String.class),
                        row.get("amount", BigDecimal.class)))
                .toList();
    }
}

package ir.peyvand.agreements.similarity;

import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The dated rules by which likeness is weighed. */
@ApplicationScoped
class SimilarityRuleRepository {

    private final EntityManager entities;

    SimilarityRuleRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The newest first. */
    List<SimilarityRule> all() {
        List<Tuple> rows = Tuples.of(entities, """
                        select id, title, text, parties, places, subjects, period, threshold, source, maker, created_at,
                               cast(valid_from as text) as valid_from,
                               cast(lead(valid_from) over (order by valid_from) - 1 as text) as valid_until
                        from similarity_rule order by valid_from desc
                        """).getResultList();
        return rows.stream().map(SimilarityRuleRepository::rule).toList();
    }

    /** @throws IllegalStateException when there is none for so early a day */
    SimilarityRule on(LocalDate day) {
        return all().stream()
                .filter(rule -> !rule.validFrom().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule of likeness holds on " + day));
    }

    boolean add(SimilarityRule rule) {
        SimilarityWeights weights = rule.weights();
        return entities.createNativeQuery("""
                        insert into similarity_rule (id, title, text, parties, places, subjects, period, threshold,
                                                     valid_from, source, maker, created_at)
                        values (:id, :title, :text, :parties, :places, :subjects, :period, :threshold, :validFrom, :source,
                                :maker, :createdAt)
                        on conflict (valid_from) do nothing
                        """)
                        .setParameter("id", rule.id())
                        .setParameter("title", weights.title())
                        .setParameter("text", weights.text())
                        .setParameter("parties", weights.parties())
                        .setParameter("places", weights.places())
                        .setParameter("subjects", weights.subjects())
                        .setParameter("period", weights.period())
                        .setParameter("threshold", BigDecimal.valueOf(rule.threshold()))
                        .setParameter("validFrom", rule.validFrom())
                        .setParameter("source", rule.source())
                        .setParameter("maker", rule.maker())
                        .setParameter("createdAt", rule.created().atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                > 0;
    }

    private static SimilarityRule rule(Tuple row) {
        var weights = new SimilarityWeights(
                row.get("title", BigDecimal.class),
                row.get("text", BigDecimal.class),
                row.get("parties", BigDecimal.class),
                row.get("places", BigDecimal.class),
                row.get("subjects", BigDecimal.class),
                row.get("period", BigDecimal.class));
        return new SimilarityRule(
                row.get("id", UUID.class),
                weights,
                row.get("threshold", BigDecimal.class).doubleValue(),
                LocalDate.parse(row.get("valid_from", String.class)),
                day(row.get("valid_until", String.class)),
                row.get("source", String.class),
                row.get("maker", String.class),
                row.get("created_at", Instant.class));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}

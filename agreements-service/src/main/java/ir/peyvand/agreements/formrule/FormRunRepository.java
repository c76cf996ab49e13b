package ir.peyvand.agreements.formrule;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Checks that were kept, and what reviewers let pass. */
@ApplicationScoped
class FormRunRepository {

    private static final String WAIVER = """
            select id, rule_code, pointer, observed, reason, waived_by, waived_at, revoked_by, revoked_at, revoked_reason, version
            from form_waiver where agreement_id = :agreement order by id
            """;

    private final EntityManager entities;
    private final ObjectMapper json;

    FormRunRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    void keep(FormReportView report, Instant at) {
        entities.createNativeQuery("""
                        insert into form_run (agreement_id, ran_at, errors, warnings, findings)
                        values (:agreement, :at, :errors, :warnings, cast(:findings as jsonb))
                        """)
                .setParameter("agreement", report.agreement())
                .setParameter("at", at)
                .setParameter("errors", (int) report.errors())
                .setParameter("warnings", (int) report.warnings())
                .setParameter("findings", write(report.items()))
                .executeUpdate();
    }

    Optional<FormReportView.RunView> last(UUID agreement) {
        List<Tuple> rows =
                Tuples.of(entities, """
                        select ran_at, errors, warnings from form_run where agreement_id = :agreement
                        order by ran_at desc limit 1
                        """).setParameter("agreement", agreement).getResultList();
        return rows.stream()
                .map(row -> new FormReportView.RunView(
                        row.get("ran_at", Instant.class),
                        row.get("errors", Integer.class),
                        row.get("warnings", Integer.class)))
                .findFirst();
    }

    /** In the order in which they were given, those that were revoked among them. */
    List<WaiverView> waiversOf(UUID agreement) {
        List<Tuple> rows =
                Tuples.of(entities, WAIVER).setParameter("agreement", agreement).getResultList();
        return rows.stream()
                .map(row -> new WaiverView(
                        row.get("id", UUID.class),
                        row.get("rule_code", String.class),
                        row.get("pointer", String.class),
                        row.get("observed", String.class),
                        row.get("reason", String.class),
                        row.get("waived_by", String.class),
                        row.get("waived_at", Instant.class),
                        row.get("revoked_by", String.class),
                        row.get("revoked_at", Instant.class),
                        row.get("revoked_reason", String.class),
                        row.get("version", Long.class)))
                .toList();
    }

    /** @return empty when somebody has waived the same at the same time */
    Optional<UUID> waive(UUID agreement, FormFinding finding, String reason, String by, Instant at) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        int added = entities.createNativeQuery("""
                        insert into form_waiver (id, agreement_id, rule_code, pointer, observed, reason, waived_by, waived_at,
                            version)
                        values (:id, :agreement, :rule, :pointer, :observed, :reason, :by, :at, 0)
                        on conflict do nothing
                        """)
                .setParameter("id", id)
                .setParameter("agreement", agreement)
                .setParameter("rule", finding.rule().code())
                .setParameter("pointer", finding.pointer())
                .setParameter("observed", finding.observed())
                .setParameter("reason", reason)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /** @return false when somebody has revoked it at the same time */
    boolean revoke(UUID waiver, String reason, String by, Instant at) {
        return entities.createNativeQuery("""
                                update form_waiver set revoked_by = :by, revoked_at = :at, revoked_reason = :reason,
                                    version = version + 1
                                where id = :id and revoked_at is null
                                """)
                        .setParameter("by", by)
                        .setParameter("at", at)
                        .setParameter("reason", reason)
                        .setParameter("id", waiver)
                        .executeUpdate()
                == 1;
    }

    private String write(List<FormFindingView> findings) {
        return PlainJson.text(json, findings);
    }
}

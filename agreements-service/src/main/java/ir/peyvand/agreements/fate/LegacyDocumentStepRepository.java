package ir.peyvand.agreements.fate;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to old documents. */
@ApplicationScoped
class LegacyDocumentStepRepository {

    private static final String ADVISED = "advised";

    private final EntityManager entities;
    private final ObjectMapper json;

    LegacyDocumentStepRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    void keep(LegacyDocument document, String verb, Object detail, String by, @Nullable String reason) {
        entities.createNativeQuery("""
                        insert into legacy_document_step (document_id, version, verb, status, detail, reason, made_by, made_at)
                        values (:document, :version, :verb, :status, cast(:detail as jsonb), :reason, :by, :at)
                        """)
                .setParameter("document", document.id())
                .setParameter("version", document.version())
                .setParameter("verb", verb)
                .setParameter("status", document.status().code())
                .setParameter("detail", write(detail))
                .setParameter("reason", reason)
                .setParameter("by", by)
                .setParameter("at", document.modifiedAt())
                .executeUpdate();
    }

    /** Newest first; served by the primary key of legacy_document_step. */
    List<LegacyDocumentStepView> list(UUID document, long beforeVersion, int limit) {
        List<Tuple> rows = Tuples.of(entities, """
                        select version, verb, status, cast(detail as text) as detail, reason, made_by, made_at
                        from legacy_document_step where document_id = :document and version < :before
                        order by version desc limit :limit
                        """)
                .setParameter("document", document)
                .setParameter("before", beforeVersion)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(this::view).toList();
    }

    long count(UUID document) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from legacy_document_step where document_id = :document")
                        .setParameter("document", document)
                        .getSingleResult())
                .longValue();
    }

    /** Oldest first. */
    List<AdviceView> adviceOn(UUID document) {
        List<Tuple> rows = Tuples.of(entities, """
                        select detail->>'fate' as fate, detail->>'advice' as advice, made_by, made_at
                        from legacy_document_step where document_id = :document and verb = :advised order by version
                        """)
                .setParameter("document", document)
                .setParameter("advised", ADVISED)
                .getResultList();
        return rows.stream()
                .map(row -> new AdviceView(
                        row.get("fate", String.class) == null
                                ? null
                                : Objects.requireNonNull(Fate.BY_CODE.get(row.get("fate", String.class))),
                        row.get("advice", String.class),
                        row.get("made_by", String.class),
                        row.get("made_at", Instant.class)))
                .toList();
    }

    private LegacyDocumentStepView view(Tuple row) {
        return new LegacyDocumentStepView(
                row.get("version", Long.class),
                row.get("verb", String.class),
                Objects.requireNonNull(LegacyDocumentStatus.BY_CODE.get(row.get("status", String.class))),
                PlainJson.tree(json, row.get("detail", String.class)),
                row.get("reason", String.class),
                row.get("made_by", String.class),
                row.get("made_at", Instant.class));
    }

    private String write(Object detail) {
        return PlainJson.text(json, detail);
    }
}

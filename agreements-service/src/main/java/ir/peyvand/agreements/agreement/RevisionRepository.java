package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The contents that agreements had. */
@ApplicationScoped
class RevisionRepository {

    private final EntityManager entities;
    private final ObjectMapper json;

    RevisionRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    void keep(
            Agreement agreement,
            String change,
            AgreementContent content,
            String by,
            @Nullable LocalDate agreedOn,
            @Nullable String reason) {
        entities.createNativeQuery("""
                        insert into agreement_revision (agreement_id, version, verb, amendment, content, made_by, made_at,
                            agreed_on, reason)
                        values (:agreement, :version, :verb, :amendment, cast(:content as jsonb), :by, :at,
                            cast(:on as date), :reason)
                        """)
                .setParameter("agreement", agreement.id())
                .setParameter("version", agreement.version())
                .setParameter("verb", change)
                .setParameter("amendment", agreement.amendment())
                .setParameter("content", write(content))
                .setParameter("by", by)
                .setParameter("at", agreement.authorship().modifiedAt())
                .setParameter("on", agreedOn == null ? null : agreedOn.toString())
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** The content that an agreement came in with. */
    record First(UUID id, AgreementContent content) {}

    /** The first revision of many agreements, in one statement. */
    void keepFirst(List<First> first, String change, String by, Instant at) {
        entities.createNativeQuery("""
                        insert into agreement_revision (agreement_id, version, verb, amendment, content, made_by, made_at)
                        select id, 0, :verb, 0, content, :by, :at
                        from jsonb_to_recordset(cast(:all as jsonb)) as first (id uuid, content jsonb)
                        """)
                .setParameter("verb", change)
                .setParameter("by", by)
                .setParameter("at", at)
                .setParameter("all", write(first))
                .executeUpdate();
    }

    /** Newest first; served by the primary key of agreement_revision. */
    List<RevisionView> list(UUID agreement, long beforeVersion, int limit) {
        List<Tuple> rows = Tuples.of(entities, """
                        select version, verb, amendment, cast(content as text) as content, made_at, agreed_on, reason
                        from agreement_revision where agreement_id = :agreement and version < :before
                        order by version desc limit :limit
                        """)
                .setParameter("agreement", agreement)
                .setParameter("before", beforeVersion)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(this::view).toList();
    }

    long count(UUID agreement) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from agreement_revision where agreement_id = :agreement")
                        .setParameter("agreement", agreement)
                        .getSingleResult())
                .longValue();
    }

    private RevisionView view(Tuple row) {
        Object on = row.get("agreed_on");
        return new RevisionView(
                row.get("version", Long.class),
                row.get("verb", String.class),
                row.get("amendment", Integer.class),
                PlainJson.tree(json, row.get("content", String.class)),
                row.get("made_at", Instant.class),
                on instanceof Date date ? date.toLocalDate() : (LocalDate) on,
                row.get("reason", String.class));
    }

    private String write(Object content) {
        return PlainJson.text(json, content);
    }
}

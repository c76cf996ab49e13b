package ir.peyvand.meetings.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The contents that records had. */
@ApplicationScoped
class RevisionRepository {

    private final EntityManager entities;
    private final ObjectMapper json;

    RevisionRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    void keep(RecordState record, String verb, String content, Caller by, Instant at, @Nullable String reason) {
        entities.createNativeQuery("""
                        insert into revision (record_type, record_id, version, verb, content, made_by, made_at, reason)
                        values (:type, :id, :version, :verb, cast(:content as jsonb), :by, :at, :reason)
                        """)
                .setParameter("type", record.type())
                .setParameter("id", record.id())
                .setParameter("version", record.version())
                .setParameter("verb", verb)
                .setParameter("content", content)
                .setParameter("by", by.subject())
                .setParameter("at", at)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** Served by the key. */
    List<RevisionView> list(String type, UUID id, long from, long before, int limit) {
        List<Tuple> rows = Tuples.of(entities, """
                        select version, verb, cast(content as text) as content, made_at, reason from revision
                        where record_id = :id and record_type = :type and version >= :from and version < :before
                        order by version desc limit :limit
                        """)
                .setParameter("id", id)
                .setParameter("type", type)
                .setParameter("from", from)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(row -> new RevisionView(
                        row.get("version", Long.class),
                        row.get("verb", String.class),
                        tree(row.get("content", String.class)),
                        row.get("made_at", Instant.class),
                        row.get("reason", String.class)))
                .toList();
    }

    /** The version with which one of these changes came first. */
    Optional<Long> first(String type, UUID id, Set<String> verbs) {
        List<?> versions = entities.createNativeQuery("""
                        select min(version) from revision
                        where record_id = :id and record_type = :type and verb = any (cast(:verbs as text[]))
                        """)
                .setParameter("id", id)
                .setParameter("type", type)
                .setParameter("verbs", verbs.toArray(String[]::new))
                .getResultList();
        return versions.stream()
                .filter(Objects::nonNull)
                .map(version -> ((Number) version).longValue())
                .findFirst();
    }

    long count(String type, UUID id, long from) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from revision where record_id = :id and record_type = :type and version >= :from")
                        .setParameter("from", from)
                        .setParameter("id", id)
                        .setParameter("type", type)
                        .getSingleResult())
                .longValue();
    }

    private JsonNode tree(String content) {
        return PlainJson.tree(json, content);
    }
}

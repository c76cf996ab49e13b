package ir.peyvand.agreements.party;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to parties. */
@ApplicationScoped
class PartyRevisionRepository {

    private final EntityManager entities;
    private final ObjectMapper json;

    PartyRevisionRepository(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    void keep(Party party, String change, Object content, String by, @Nullable String reason) {
        entities.createNativeQuery("""
                        insert into party_revision (party_id, version, verb, content, made_by, made_at, reason)
                        values (:party, :version, :verb, cast(:content as jsonb), :by, :at, :reason)
                        """)
                .setParameter("party", party.id())
                .setParameter("version", party.version())
                .setParameter("verb", change)
                .setParameter("content", write(content))
                .setParameter("by", by)
                .setParameter("at", party.modifiedAt())
                .setParameter("reason", reason)
                .executeUpdate();
    }

    /** Newest first; served by the primary key of party_revision. */
    List<PartyRevisionView> list(UUID party, long beforeVersion, int limit) {
        List<Tuple> rows = Tuples.of(entities, """
                        select version, verb, cast(content as text) as content, made_at, reason from party_revision
                        where party_id = :party and version < :before order by version desc limit :limit
                        """)
                .setParameter("party", party)
                .setParameter("before", beforeVersion)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(this::view).toList();
    }

    long count(UUID party) {
        return ((Number) entities.createNativeQuery("select count(*) from party_revision where party_id = :party")
                        .setParameter("party", party)
                        .getSingleResult())
                .longValue();
    }

    private PartyRevisionView view(Tuple row) {
        return new PartyRevisionView(
                row.get("version", Long.class),
                row.get("verb", String.class),
                PlainJson.tree(json, row.get("content", String.class)),
                row.get("made_at", Instant.class),
                row.get("reason", String.class));
    }

    private String write(Object content) {
        return PlainJson.text(json, content);
    }
}

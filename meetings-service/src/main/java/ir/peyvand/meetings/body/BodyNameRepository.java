package ir.peyvand.meetings.body;

import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.PersianText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The names that bodies are known by. */
@ApplicationScoped
class BodyNameRepository {

    private final EntityManager entities;

    BodyNameRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The body's own names, one in each language, in place of those it had. */
    void replaceOwn(Body body) {
        entities.createNativeQuery("delete from body_name where body_id = :body and source is null")
                .setParameter("body", body.id())
                .executeUpdate();
        body.content().name().byLanguage().forEach((language, text) -> add(body.id(), text, language, null));
    }

    void add(UUID body, BodyAlias alias) {
        add(body, alias.text(), alias.language(), alias.source());
    }

    private void add(UUID body, String text, String language, @Nullable String source) {
        entities.createNativeQuery("""
                        insert into body_name (body_id, text, language, source, key, folded)
                        values (:body, :text, :language, :source, :key, :folded)
                        on conflict (body_id, text) do update set language = excluded.language,
                            source = case when excluded.source is null then null else body_name.source end
                        """)
                .setParameter("body", body)
                .setParameter("text", text)
                .setParameter("language", language)
                .setParameter("source", source)
                .setParameter("key", BodyNameKey.of(text))
                .setParameter("folded", PersianText.fold(text))
                .executeUpdate();
    }

    Map<UUID, List<BodyAlias>> aliasesOf(Collection<UUID> bodies) {
        List<Tuple> rows = Tuples.of(entities, """
                        select body_id, text, language, source from body_name
                        where body_id = any (cast(:bodies as uuid[])) and source is not null order by id
                        """)
                .setParameter("bodies", bodies.toArray(UUID[]::new))
                .getResultList();
        var aliases = new HashMap<UUID, List<BodyAlias>>();
        for (Tuple row : rows) {
            aliases.computeIfAbsent(row.get("body_id", UUID.class), none -> new ArrayList<>())
                    .add(new BodyAlias(
                            row.get("text", String.class),
                            row.get("language", String.class),
                            row.get("source", String.class)));
        }
        return aliases;
    }
}

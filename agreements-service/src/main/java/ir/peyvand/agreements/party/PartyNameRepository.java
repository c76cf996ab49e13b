package ir.peyvand.agreements.party;

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

/** The names that parties are known by. */
@ApplicationScoped
class PartyNameRepository {

    private final EntityManager entities;

    PartyNameRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The party's own names, one in each language, in place of those it had. */
    void replaceOwn(Party party) {
        entities.createNativeQuery("delete from party_name where party_id = :party and source is null")
                .setParameter("party", party.id())
                .executeUpdate();
        party.content().name().byLanguage().forEach((language, text) -> add(party.id(), text, language, null));
    }

    void add(UUID party, PartyAlias alias) {
        add(party, alias.text(), alias.language(), alias.source());
    }

    private void add(UUID party, String text, String language, @Nullable String source) {
        entities.createNativeQuery("""
                        insert into party_name (party_id, text, language, source, key, folded)
                        values (:party, :text, :language, :source, :key, :folded)
                        on conflict (party_id, text) do update set language = excluded.language,
                            source = case when excluded.source is null then null else party_name.source end
                        """)
                .setParameter("party", party)
                .setParameter("text", text)
                .setParameter("language", language)
                .setParameter("source", source)
                .setParameter("key", PartyNameKey.of(text))
                .setParameter("folded", PersianText.fold(text))
                .executeUpdate();
    }

    /** Aliases go over; own names stay where they are and become aliases of the other one as well. */
    void move(UUID from, UUID to) {
        entities.createNativeQuery("""
                        insert into party_name (party_id, text, language, source, key, folded)
                        select :to, text, language, coalesce(source, 'urn:peyvand:party:' || party_id), key, folded
                        from party_name where party_id = :from on conflict (party_id, text) do nothing
                        """)
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
        entities.createNativeQuery("delete from party_name where party_id = :from and source is not null")
                .setParameter("from", from)
                .executeUpdate();
    }

    Map<UUID, List<PartyAlias>> aliasesOf(Collection<UUID> parties) {
        List<Tuple> rows = Tuples.of(entities, """
                        select party_id, text, language, source from party_name
                        where party_id = any (cast(:parties as uuid[])) and source is not null order by id
                        """)
                .setParameter("parties", parties.toArray(UUID[]::new))
                .getResultList();
        var aliases = new HashMap<UUID, List<PartyAlias>>();
        for (Tuple row : rows) {
            aliases.computeIfAbsent(row.get("party_id", UUID.class), none -> new ArrayList<>())
                    .add(new PartyAlias(
                            row.get("text", String.class),
                            row.get("language", String.class),
                            row.get("source", String.class)));
        }
        return aliases;
    }
}

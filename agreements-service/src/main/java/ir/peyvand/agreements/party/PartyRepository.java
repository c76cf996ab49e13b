package ir.peyvand.agreements.party;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The named queries of parties; nothing else touches their tables, but for the import, which writes them in sets. */
@ApplicationScoped
class PartyRepository implements PanacheRepositoryBase<Party, UUID> {

    /** How well a party fits the text looked for: 1000 for the same name, less for a part or a misspelling. */
    private static final String FITTING = """
            select n.party_id as id, max(case when n.key = :key then 1000
                   else least(999, round(word_similarity(:folded, n.folded) * 900)) end)::int as score
            from party_name n where n.key = :key or n.folded %> :folded or n.folded like :part group by n.party_id
            """;

    /** Without a text all parties fit alike. */
    private static final String ALL = "select id, 0 as score from party";

    /** Where a page ended. */
    record Place(int score, UUID id) {}

    /** @return empty when there is none, or the text is no id */
    Optional<Party> findParty(String id) {
        try {
            return findByIdOptional(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** Until the end of the transaction: two writers at once would not see each other's new names. */
    void keepOtherWritersOut() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('party register'))")
                .getSingleResult();
    }

    /** The party that is written like this, in whatever spelling; served by party_name_key. */
    Optional<UUID> findSame(String key, PartyContent content, UUID except) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        select p.id from party_name n join party p on p.id = n.party_id
                        where n.key = :key and p.merged_into is null and p.country = :country
                          and coalesce(p.province, '') = :province and p.id <> :except limit 1
                        """)
                .setParameter("key", key)
                .setParameter("country", content.countryOrIran())
                .setParameter("province", content.province() == null ? "" : content.province())
                .setParameter("except", except)
                .getResultList();
        return ids.stream().map(UUID.class::cast).findFirst();
    }

    /** The best fitting first, of equal ones the longest known first; the next page begins after {@code after}. */
    List<Place> list(PartyQuery query, Optional<Place> after, int limit) {
        Conditions conditions = conditions(query);
        after.ifPresent(place -> conditions
                .and("fit.score < :score or (fit.score = :score and p.id > :after)")
                .with("score", place.score())
                .with("after", place.id()));
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        getEntityManager(),
                        "select p.id, fit.score from party p join (" + fit(query)
                                + ") fit on fit.id = p.id where " + conditions.where()
                                + " order by fit.score desc, p.id limit " + limit))
                .getResultList();
        return rows.stream()
                .map(row -> new Place(row.get("score", Integer.class), row.get("id", UUID.class)))
                .toList();
    }

    long count(PartyQuery query) {
        Conditions conditions = conditions(query);
        return ((Number) conditions
                        .bind(getEntityManager()
                                .createNativeQuery("select count(*) from party p join (" + fit(query)
                                        + ") fit on fit.id = p.id where " + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    private static String fit(PartyQuery query) {
        return query.text().isPresent() ? FITTING : ALL;
    }

    private static Conditions conditions(PartyQuery query) {
        var conditions = new Conditions()
                .andAny("p.kind = any (cast(:kinds as text[]))", "kinds", query.kindCodes())
                .andAny("p.level = any (cast(:levels as text[]))", "levels", query.levelCodes())
                .andAny("p.province = any (cast(:provinces as text[]))", "provinces", query.provinces())
                .andAny("p.country = any (cast(:countries as text[]))", "countries", query.countries());
        if (!query.merged()) {
            conditions.and("p.merged_into is null");
        }
        query.text().ifPresent(text -> {
            String folded = ir.peyvand.kit.text.PersianText.fold(text);
            conditions
                    .with("key", PartyNameKey.of(text))
                    .with("folded", folded)
                    // folded text holds letters, digits, blanks and points only: nothing to escape
                    .with("part", folded.isEmpty() ? "" : "%" + folded + "%");
        });
        return conditions;
    }

    /** In SQL, because Hibernate would translate its own language anew for each number of ids. */
    List<Party> findAllOf(Collection<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery("select * from party where id = any (:ids)", Party.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    /** What was this party, or had become it, is the other one now; served by party_survivor. */
    void redirect(UUID from, UUID to) {
        getEntityManager()
                .createNativeQuery("update party set survivor = :to where survivor = :from and id <> :from")
                .setParameter("to", to)
                .setParameter("from", from)
                .executeUpdate();
    }
}

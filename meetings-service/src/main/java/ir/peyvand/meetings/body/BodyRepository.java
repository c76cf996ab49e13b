package ir.peyvand.meetings.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.PersianText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The named queries of bodies. */
@ApplicationScoped
class BodyRepository implements PanacheRepositoryBase<Body, UUID> {

    /** How well a body fits the text looked for: 1000 for the same name, less for a part or a misspelling. */
    private static final String FITTING = """
            select n.body_id as id, max(case when n.key = :key then 1000
                   else least(999, round(word_similarity(:folded, n.folded) * 900)) end)::int as score
            from body_name n where n.key = :key or n.folded %> :folded or n.folded like :part group by n.body_id
            """;

    /** Without a text all bodies fit alike, and stand in the order of the key. */
    private static final String ALL = "body b cross join lateral (select 0 as score) fit";

    /** A regional group is found by the members of its composition of the day, served by body_composition_once. */
    private static final String MEMBERS = """
            b.%1$s && cast(:%1$s as text[]) and b.kind <> 'regional-group'
            or b.kind = 'regional-group' and exists (select from (
                select c.%1$s as members from body_composition c where c.body_id = b.id and c.effective_from <= :today
                order by c.effective_from desc, c.number desc limit 1) valid
                where valid.members && cast(:%1$s as text[]))
            """;

    /** Where a page ended. */
    record Place(int score, UUID id) {}

    /** By id or by code, both unique. */
    Optional<Body> findBody(String idOrCode) {
        try {
            return findByIdOptional(UUID.fromString(idOrCode));
        } catch (IllegalArgumentException notAnId) {
            return find("code", idOrCode).firstResultOptional();
        }
    }

    boolean hasCode(String code) {
        return count("code", code) > 0;
    }

    /** Until the end of the transaction: two writers at once would not see each other's new names. */
    void keepOtherWritersOut() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('body register'))")
                .getSingleResult();
    }

    /** The next number of bodies whose codes begin like this. */
    int nextNumber(String prefix) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                insert into body_number (prefix, last_number) values (:prefix, 1)
                                on conflict (prefix) do update set last_number = body_number.last_number + 1
                                returning last_number
                                """)
                        .setParameter("prefix", prefix)
                        .getSingleResult())
                .intValue();
    }

    /** The body that is written like this, in whatever spelling; served by body_name_key. */
    Optional<UUID> findSame(String key, BodyContent content, UUID except) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        select b.id from body_name n join body b on b.id = n.body_id
                        where n.key = :key and b.dissolved_on is null and b.kind = :kind
                          and b.provinces = cast(:provinces as text[]) and b.id <> :except limit 1
                        """)
                .setParameter("key", key)
                .setParameter("kind", content.kind().code())
                .setParameter("provinces", content.provincesOrNone().toArray(String[]::new))
                .setParameter("except", except)
                .getResultList();
        return ids.stream().map(UUID.class::cast).findFirst();
    }

    /** Whether {@code candidate} is the body itself or stands below it, so that it cannot be its parent. */
    boolean isSameOrBelow(UUID body, UUID candidate) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        with recursive above (id, parent_id) as (
                            select id, parent_id from body where id = :candidate
                            union select b.id, b.parent_id from body b join above on b.id = above.parent_id
                        )
                        select exists (select from above where id = :body)
                        """)
                .setParameter("candidate", candidate)
                .setParameter("body", body)
                .getSingleResult();
    }

    /** The best fitting first, of equal ones the longest known first; the next page begins after {@code after}. */
    List<Place> list(BodyQuery query, LocalDate today, Optional<Place> after, int limit) {
        Conditions conditions = conditions(query, today);
        after.ifPresent(place -> conditions
                .and("fit.score < :score or (fit.score = :score and b.id > :after)")
                .with("score", place.score())
                .with("after", place.id()));
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        getEntityManager(),
                        "select b.id, fit.score from " + fitting(query) + " where " + conditions.where()
                                + " order by fit.score desc, b.id limit " + limit))
                .getResultList();
        return rows.stream()
                .map(row -> new Place(row.get("score", Integer.class), row.get("id", UUID.class)))
                .toList();
    }

    long count(BodyQuery query, LocalDate today) {
        Conditions conditions = conditions(query, today);
        return ((Number) conditions
                        .bind(getEntityManager()
                                .createNativeQuery(
                                        "select count(*) from " + fitting(query) + " where " + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    private static String fitting(BodyQuery query) {
        return query.text().isPresent() ? "body b join (" + FITTING + ") fit on fit.id = b.id" : ALL;
    }

    private static Conditions conditions(BodyQuery query, LocalDate today) {
        var conditions = new Conditions()
                .andAny("b.kind = any (cast(:kinds as text[]))", "kinds", query.kindCodes())
                .andAny("b.code = any (cast(:codes as text[]))", "codes", query.codes())
                .andAny(MEMBERS.formatted("provinces"), "provinces", query.provinces())
                .andAny(MEMBERS.formatted("countries"), "countries", query.countries());
        query.parent().ifPresent(parent -> conditions.and("b.parent_id = :parent", "parent", parent));
        if (!query.dissolved()) {
            conditions.and("b.dissolved_on is null or b.dissolved_on >= :today");
        }
        if (!query.dissolved()
                || !query.provinces().isEmpty()
                || !query.countries().isEmpty()) {
            conditions.with("today", today);
        }
        query.text().ifPresent(text -> {
            String folded = PersianText.fold(text);
            conditions
                    .with("key", BodyNameKey.of(text))
                    .with("folded", folded)
                    // folded text holds letters, digits, blanks and points only: nothing to escape
                    .with("part", folded.isEmpty() ? "" : "%" + folded + "%");
        });
        return conditions;
    }

    List<Body> findAllOf(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}

package ir.peyvand.meetings.law;

import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.PersianText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists of laws with what they stand in the way of: counted, filtered and ranked as far as the caller may know. */
@ApplicationScoped
class LawListRepository {

    private static final int MOST_FACET_VALUES = 100;
    private static final int MOST_WORDS = 20;

    private final EntityManager entities;

    LawListRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** A law at its place in the list. */
    record Place(UUID id, int provinces, int records) {}

    /** @param after the last place of the page before; null for the first page */
    List<Place> places(LawQuery query, LawVisibility visibility, LocalDate today, @Nullable Place after, int limit) {
        Conditions conditions = conditions(query, visibility, today);
        if (after != null) {
            place(conditions, query.sort(), after);
        }
        String order = query.sort() == LawSort.RANK ? "i.province_count desc, i.records desc, l.id desc" : "l.id desc";
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        known(visibility) + "select l.id, i.province_count, i.records" + laws(visibility) + "where "
                                + conditions.where() + " order by " + order + " limit " + limit))
                .getResultList();
        return rows.stream()
                .map(row -> new Place(
                        row.get("id", UUID.class),
                        row.get("province_count", Integer.class),
                        row.get("records", Integer.class)))
                .toList();
    }

    long count(LawQuery query, LawVisibility visibility, LocalDate today) {
        Conditions conditions = conditions(query, visibility, today);
        return ((Number) conditions
                        .bind(entities.createNativeQuery(known(visibility) + "select count(*)" + laws(visibility)
                                + "where " + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    /** The values of one facet, the most frequent first. */
    List<FacetCount> facet(LawFilter facet, LawQuery query, LawVisibility visibility, LocalDate today) {
        Conditions conditions = conditions(query, visibility, today);
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        known(visibility) + "select f.value, count(*) as count" + laws(visibility)
                                + "cross join lateral "
                                + facet.counted() + " f (value) where " + conditions.where()
                                + " group by f.value order by count desc, f.value limit " + MOST_FACET_VALUES))
                .getResultList();
        return rows.stream()
                .map(row -> new FacetCount(row.get("value", String.class), row.get("count", Long.class)))
                .toList();
    }

    /** What single laws stand in the way of. */
    Map<UUID, LawImpact> impactOf(List<UUID> laws, LawVisibility visibility, LocalDate today) {
        Conditions conditions = visibility
                .bind(new Conditions(), visibility.obstructions(), visibility.requests())
                .and("l.id = any (:laws)", "laws", laws.toArray(UUID[]::new))
                .and("cast(:today as date) is not null", "today", today);
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        known(visibility)
                                + "select l.id, array_to_string(i.provinces, ',') as provinces, i.province_count, i.records"
                                + laws(visibility) + "where " + conditions.where()))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> {
            String provinces = row.get("provinces", String.class);
            return new LawImpact(
                    provinces.isEmpty() ? List.of() : List.of(provinces.split(",")),
                    row.get("province_count", Integer.class),
                    row.get("records", Integer.class));
        }));
    }

    /** Requests that the caller may know of. */
    private static String known(LawVisibility visibility) {
        return "with known_request as (select q.law_id, q.status from repeal_request q where %s) "
                .formatted(visibility.requests());
    }

    /**
     * With what the caller may know of: the obstructions of today, summed law by law. An axis hits the provinces that it
     * concerns, and not everybody who hears of it in a meeting. Served by obstruction_law.
     */
    private static String laws(LawVisibility visibility) {
        return """
                 from law l cross join lateral (
                    select coalesce(array_agg(distinct hit.province order by hit.province), '{}') as provinces,
                           cast(count(distinct hit.province) as int) as province_count,
                           cast(count(distinct coalesce(o.axis_id, o.resolution_id)) as int) as records
                    from obstruction o %s
                    cross join lateral unnest(array[o.province] || coalesce(a.concerned, r.provinces, '{}')) hit (province)
                    where o.law_id = l.id and (o.ended_on is null or o.ended_on > :today) and (%s)) i
                """.formatted(LawVisibility.JOINS, visibility.obstructions());
    }

    private static Conditions conditions(LawQuery query, LawVisibility visibility, LocalDate today) {
        Conditions conditions = visibility
                .bind(new Conditions(), visibility.obstructions(), visibility.requests())
                .and("cast(:today as date) is not null", "today", today);
        query.codes().forEach((filter, codes) -> conditions.andAny(filter.condition(), filter.parameter(), codes));
        query.text().ifPresent(text -> words(conditions, text));
        query.modifiedSince()
                .ifPresent(day -> conditions.and(
                        "l.modified_at >= :modifiedSince",
                        "modifiedSince",
                        day.atStartOfDay().atOffset(ZoneOffset.UTC)));
        return conditions;
    }

    private static void place(Conditions conditions, LawSort sort, Place after) {
        conditions.with("lastId", after.id());
        if (sort == LawSort.RANK) {
            conditions
                    .with("lastProvinces", after.provinces())
                    .with("lastRecords", after.records())
                    .and("(i.province_count, i.records, l.id) < (:lastProvinces, :lastRecords, :lastId)");
        } else {
            conditions.and("l.id < :lastId");
        }
    }

    /** Every word has to be there. Folded words hold letters, digits and points only: there is nothing to escape. */
    private static void words(Conditions conditions, String text) {
        String[] words = PersianText.fold(text).split(" ", MOST_WORDS);
        for (int i = 0; i < words.length; i++) {
            conditions.and("l.folded like :word" + i, "word" + i, "%" + words[i] + "%");
        }
    }
}

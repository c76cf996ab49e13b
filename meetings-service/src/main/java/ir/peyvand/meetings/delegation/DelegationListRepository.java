package ir.peyvand.meetings.delegation;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lists of delegations, newest first: always as far as the caller may know of them, totals and facets included. */
@ApplicationScoped
class DelegationListRepository {

    private static final int MOST_FACET_VALUES = 100;
    private static final int MOST_WORDS = 20;

    private static final String LIVE =
            "d.status in ('granted', 'revoked') and :liveOn between d.valid_from and d.valid_until"
                    + " and (d.revoked_on is null or :liveOn < d.revoked_on)";

    private final EntityManager entities;

    DelegationListRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The next page begins after {@code before}; null for the first. */
    List<UUID> ids(
            DelegationQuery query, DelegationVisibility visibility, LocalDate today, @Nullable UUID before, int limit) {
        Conditions conditions = conditions(query, visibility, today);
        if (before != null) {
            conditions.and("d.id < :before", "before", before);
        }
        List<?> ids = conditions
                .bind(entities.createNativeQuery("select d.id from delegation d where " + conditions.where()
                        + " order by d.id desc limit " + limit))
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    long count(DelegationQuery query, DelegationVisibility visibility, LocalDate today) {
        Conditions conditions = conditions(query, visibility, today);
        return ((Number) conditions
                        .bind(entities.createNativeQuery(
                                "select count(*) from delegation d where " + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    /** The values of one facet, the most frequent first. */
    List<FacetCount> facet(
            DelegationFilter facet, DelegationQuery query, DelegationVisibility visibility, LocalDate today) {
        Conditions conditions = conditions(query, visibility, today);
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        "select value, count(*) as count from (select " + facet.counted()
                                + " as value from delegation d where " + conditions.where()
                                + ") found group by value order by count desc, value limit " + MOST_FACET_VALUES))
                .getResultList();
        return rows.stream()
                .map(row -> new FacetCount(row.get("value", String.class), row.get("count", Long.class)))
                .toList();
    }

    private static Conditions conditions(DelegationQuery query, DelegationVisibility visibility, LocalDate today) {
        // the day names itself in every query, so that the state by day can be asked for and counted
        Conditions conditions =
                visibility.narrow(new Conditions()).and("cast(:today as date) is not null", "today", today);
        query.codes().forEach((filter, codes) -> conditions.andAny(filter.condition(), filter.parameter(), codes));
        query.text().ifPresent(text -> words(conditions, text));
        query.liveOn().ifPresent(day -> conditions.and(LIVE, "liveOn", day));
        query.modifiedSince()
                .ifPresent(day -> conditions.and(
                        "d.modified_at >= :modifiedSince",
                        "modifiedSince",
                        day.atStartOfDay().atOffset(ZoneOffset.UTC)));
        return conditions;
    }

    /** Every word has to be there. Folded words hold letters, digits and points only: there is nothing to escape. */
    private static void words(Conditions conditions, String text) {
        String[] words = PersianText.fold(text).split(" ", MOST_WORDS);
        for (int i = 0; i < words.length; i++) {
            conditions.and("d.folded like :word" + i, "word" + i, "%" + words[i] + "%");
        }
    }
}

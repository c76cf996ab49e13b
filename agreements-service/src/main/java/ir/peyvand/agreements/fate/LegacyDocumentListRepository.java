package ir.peyvand.agreements.fate;

import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.kit.text.PersianText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lists of old documents by reference: always as far as the caller may know of them, totals and facets included. */
@ApplicationScoped
class LegacyDocumentListRepository {

    private static final int MOST_FACET_VALUES = 100;
    private static final int MOST_WORDS = 20;

    private static final String OVERDUE =
            "d.status <> 'determined' and exists (select from campaign c where c.status = 'open'"
                    + " and c.deadline < :today and " + LegacyDocumentVisibility.IN_SCOPE + ")";

    private final EntityManager entities;

    LegacyDocumentListRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Ids in the order of their references; the next page begins after {@code after}, empty for the first. */
    List<UUID> ids(
            LegacyDocumentQuery query, LegacyDocumentVisibility visibility, LocalDate today, String after, int limit) {
        Conditions conditions = conditions(query, visibility, today);
        if (!after.isEmpty()) {
            conditions.and("d.reference > :after", "after", after);
        }
        List<?> ids = conditions
                .bind(entities.createNativeQuery("select d.id from legacy_document d where " + conditions.where()
                        + " order by d.reference limit " + limit))
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    long count(LegacyDocumentQuery query, LegacyDocumentVisibility visibility, LocalDate today) {
        Conditions conditions = conditions(query, visibility, today);
        return ((Number) conditions
                        .bind(entities.createNativeQuery(
                                "select count(*) from legacy_document d where " + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    /** The values of one facet, the most frequent first. */
    List<FacetCount> facet(
            LegacyDocumentFilter facet,
            LegacyDocumentQuery query,
            LegacyDocumentVisibility visibility,
            LocalDate today) {
        Conditions conditions = conditions(query, visibility, today);
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        "select value, count(*) as count from (select " + facet.counted()
                                + " as value from legacy_document d where " + conditions.where()
                                + ") found where value is not null group by value order by count desc, value limit "
                                + MOST_FACET_VALUES))
                .getResultList();
        return rows.stream()
                .map(row -> new FacetCount(row.get("value", String.class), row.get("count", Long.class)))
                .toList();
    }

    /** The nearest words first; served by legacy_document_province. */
    List<UUID> nearest(
            String title,
            Collection<String> provinces,
            Collection<String> countries,
            Optional<UUID> except,
            LegacyDocumentVisibility visibility,
            int limit) {
        Conditions conditions = visibility
                .documents(new Conditions())
                .and("d.province = any (cast(:provinces as text[]))", "provinces", provinces.toArray(String[]::new))
                .andAny("d.country is null or d.country = any (cast(:countries as text[]))", "countries", countries)
                .with("title", PersianText.fold(title));
        except.ifPresent(id -> conditions.and("d.id <> :except", "except", id));
        List<?> ids = conditions
                .bind(entities.createNativeQuery("select d.id from legacy_document d where " + conditions.where()
                        + " order by word_similarity(:title, d.folded) desc, d.reference limit " + limit))
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    private static Conditions conditions(
            LegacyDocumentQuery query, LegacyDocumentVisibility visibility, LocalDate today) {
        Conditions conditions = visibility.documents(new Conditions());
        query.codes()
                .forEach((filter, codes) ->
                        conditions.andAny(filter.condition(filter.parameter()), filter.parameter(), codes));
        query.text().ifPresent(text -> words(conditions, text));
        query.campaign()
                .ifPresent(campaign -> conditions.and(
                        "exists (select from campaign c where c.id = :campaign and " + LegacyDocumentVisibility.IN_SCOPE
                                + ")",
                        "campaign",
                        campaign));
        query.overdue()
                .ifPresent(overdue -> conditions.and(overdue ? OVERDUE : "not (" + OVERDUE + ")", "today", today));
        query.undetermined()
                .ifPresent(open -> conditions.and(open ? "d.status <> 'determined'" : "d.status = 'determined'"));
        query.dated().ifPresent(dated -> conditions.and("d.signed_on is " + (dated ? "not null" : "null")));
        query.scannedCopy().ifPresent(copy -> conditions.and("d.scanned_copy = :scannedCopy", "scannedCopy", copy));
        query.signedFrom().ifPresent(day -> conditions.and("d.signed_on >= :signedFrom", "signedFrom", day));
        query.signedTo().ifPresent(day -> conditions.and("d.signed_on <= :signedTo", "signedTo", day));
        query.modifiedSince()
                .ifPresent(moment -> conditions.and(
                        "d.modified_at >= :modifiedSince", "modifiedSince", moment.atOffset(ZoneOffset.UTC)));
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

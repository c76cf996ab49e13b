package ir.peyvand.agreements.statistics;

import ir.peyvand.agreements.agreement.SignedFacts;
import ir.peyvand.agreements.fate.LegacyDocumentVisibility;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.NativeQuery;

/** Counts signed agreements, from the {@link SignedFacts}. */
@ApplicationScoped
class StatisticRepository {

    private static final String LIVE = "a.status in ('signed', 'in-force')";
    private static final String COUNTS = "count(*) as agreements, count(*) filter (where " + LIVE + ") as live ";

    /** The tables without parameters, by name. */
    static final String PROVINCE_PROVINCE = "select one as province, other as \"otherProvince\", " + COUNTS
            + "from agreement a cross join lateral unnest(a.provinces) one cross join lateral unnest(a.provinces) other"
            + " where one < other and " + SignedFacts.SIGNED + " group by one, other order by one, other";

    static final String PROVINCE_COUNTRY = "select province, country, " + COUNTS
            + "from agreement a cross join lateral unnest(a.provinces) province"
            + " cross join lateral unnest(a.countries) country where " + SignedFacts.SIGNED
            + " group by province, country order by province, country";

    static final String SUBJECTS = "select subject as \"subjectArea\", " + COUNTS
            + "from agreement a cross join lateral unnest(a.subject_areas) subject where " + SignedFacts.SIGNED
            + " group by subject order by subject";

    static final String TOTAL = "select " + COUNTS + "from agreement a where " + SignedFacts.SIGNED;

    private static final String EXPIRING =
            "from agreement a where " + LIVE + " and a.valid_until between :today and :last";

    private static final String EXPIRING_BY_PROVINCE = "select province, count(*) as agreements from agreement a"
            + " cross join lateral unnest(a.provinces) province where " + LIVE
            + " and a.valid_until between :today and :last group by province order by province";

    private final EntityManager entities;

    StatisticRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** From here on this transaction sees one state of the database, so that rows and total agree. */
    void readOneSnapshot() {
        entities.createNativeQuery("set transaction isolation level repeatable read, read only")
                .executeUpdate();
        entities.createNativeQuery(SignedFacts.PREFER_THEM).getSingleResult();
    }

    List<Map<String, Object>> rows(String sql) {
        return rows(Tuples.of(entities, sql));
    }

    Map<String, Object> total() {
        return rows(TOTAL).getFirst();
    }

    List<Map<String, Object>> expiring(LocalDate today, int days) {
        return rows(within(Tuples.of(entities, EXPIRING_BY_PROVINCE), today, days));
    }

    Map<String, Object> expiringTotal(LocalDate today, int days) {
        return rows(within(Tuples.of(entities, "select count(*) as agreements " + EXPIRING), today, days))
                .getFirst();
    }

    private static NativeQuery<Tuple> within(NativeQuery<Tuple> query, LocalDate today, int days) {
        return query.setParameter("today", today).setParameter("last", today.plusDays(days));
    }

    /** Served by legacy_document_province and legacy_document_country; by province and country, or all in one row. */
    List<Map<String, Object>> undetermined(LegacyDocumentVisibility visibility, boolean total) {
        Conditions conditions = visibility.documents(new Conditions());
        String counts = "count(*) as documents, count(*) filter (where d.status <> 'determined') as undetermined"
                + " from legacy_document d where " + conditions.where();
        return rows(conditions.bind(Tuples.of(
                entities,
                total
                        ? "select " + counts
                        : "select d.province, d.country, " + counts
                                + " group by d.province, d.country order by d.province, d.country nulls last")));
    }

    private static List<Map<String, Object>> rows(NativeQuery<Tuple> query) {
        return query.getResultList().stream()
                .map(row -> {
                    var cells = new LinkedHashMap<String, Object>();
                    row.getElements()
                            .forEach(cell -> Optional.ofNullable(row.get(cell))
                                    .ifPresent(value -> cells.put(cell.getAlias(), value)));
                    return (Map<String, Object>) cells;
                })
                .toList();
    }
}

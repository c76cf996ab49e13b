package ir.peyvand.agreements.fate;

import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Counts of documents under a campaign, today and as they were. */
@ApplicationScoped
class UndeterminedRepository {

    /** The state at the end of the day is the one that the last step before it led to; served by the primary key of steps. */
    private static final String OPEN_THEN = """
            (select s.status from legacy_document_step s where s.document_id = d.id and s.made_at < :end
             order by s.version desc limit 1) is distinct from 'determined'
            """;

    private final EntityManager entities;

    UndeterminedRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<UndeterminedView.Item> count(UUID campaign, CountedBy by, LocalDate on, LegacyDocumentVisibility visibility) {
        OffsetDateTime end = on.plusDays(1).atStartOfDay(ZoneOffset.UTC).toOffsetDateTime();
        Conditions conditions = under(campaign, visibility).and("d.created_at < :end", "end", end);
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        "select " + by.column() + " as value, count(*) as documents, count(*) filter (where "
                                + OPEN_THEN
                                + ") as undetermined from legacy_document d join campaign c on "
                                + LegacyDocumentVisibility.IN_SCOPE + " where " + conditions.where()
                                + " group by 1 order by undetermined desc, value"))
                .getResultList();
        return rows.stream()
                .map(row -> new UndeterminedView.Item(
                        row.get("value", String.class),
                        row.get("documents", Long.class),
                        row.get("undetermined", Long.class)))
                .toList();
    }

    CampaignCounts today(UUID campaign, LegacyDocumentVisibility visibility) {
        Conditions conditions = under(campaign, visibility);
        Tuple row = conditions
                .bind(Tuples.of(
                        entities,
                        "select count(*) as documents, count(*) filter (where d.status <> 'determined') as undetermined"
                                + " from legacy_document d join campaign c on " + LegacyDocumentVisibility.IN_SCOPE
                                + " where " + conditions.where()))
                .getSingleResult();
        return new CampaignCounts(row.get("documents", Long.class), row.get("undetermined", Long.class));
    }

    private static Conditions under(UUID campaign, LegacyDocumentVisibility visibility) {
        return visibility.documents(new Conditions().and("c.id = :campaign", "campaign", campaign));
    }
}

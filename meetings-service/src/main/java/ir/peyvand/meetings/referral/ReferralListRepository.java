package ir.peyvand.meetings.referral;

import ir.peyvand.kit.page.FacetCount;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The lists of referrals and their counts. */
@ApplicationScoped
class ReferralListRepository {

    private static final int MOST_FACET_VALUES = 200;

    private final EntityManager entities;

    ReferralListRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Newest first; ids are in the order of time. */
    List<Referral> list(
            ReferralQuery query, AudienceVisibility visibility, LocalDate today, Optional<UUID> after, int limit) {
        Conditions conditions = conditions(query, visibility, today);
        after.ifPresent(id -> conditions.and("f.id < :after", "after", id));
        List<?> found = conditions
                .bind(entities.createNativeQuery(
                        "select f.* from referral f where " + conditions.where() + " order by f.id desc limit " + limit,
                        Referral.class))
                .getResultList();
        return found.stream().map(Referral.class::cast).toList();
    }

    long count(ReferralQuery query, AudienceVisibility visibility, LocalDate today) {
        Conditions conditions = conditions(query, visibility, today);
        return ((Number) conditions
                        .bind(entities.createNativeQuery("select count(*) from referral f where " + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    /** The values of one facet, the most frequent first. */
    List<FacetCount> facet(ReferralFacet facet, ReferralQuery query, AudienceVisibility visibility, LocalDate today) {
        Conditions conditions = conditions(query, visibility, today);
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        entities,
                        "select value, count(*) as count from (select " + facet.counted()
                                + " as value from referral f where " + conditions.where()
                                + ") found where value is not null group by value order by count desc, value limit "
                                + MOST_FACET_VALUES))
                .getResultList();
        return rows.stream()
                .map(row -> new FacetCount(row.get("value", String.class), row.get("count", Long.class)))
                .toList();
    }

    private static Conditions conditions(ReferralQuery query, AudienceVisibility visibility, LocalDate today) {
        Conditions conditions = visibility
                .narrow(new Conditions(), "f")
                .andAny("f.status = any (cast(:statuses as text[]))", "statuses", query.statusCodes())
                .andAny("f.provinces && cast(:provinces as text[])", "provinces", query.provinces())
                .andAny("f.province = any (cast(:fromProvinces as text[]))", "fromProvinces", query.fromProvinces())
                .andAny("f.to_provinces && cast(:toProvinces as text[])", "toProvinces", query.toProvinces())
                .andAny("f.subject = any (cast(:subjects as text[]))", "subjects", query.subjects());
        query.fromBody().ifPresent(body -> conditions.and("f.from_body = :fromBody", "fromBody", body));
        query.toBody().ifPresent(body -> conditions.and("f.to_body = :toBody", "toBody", body));
        query.overdue()
                .ifPresent(overdue -> conditions.and(
                        (overdue ? "" : "not ")
                                + "(f.status in ('sent', 'received') and f.due_on is not null and f.due_on < :today)",
                        "today",
                        today));
        query.modifiedSince()
                .ifPresent(moment -> conditions.and(
                        "f.modified_at >= :modifiedSince", "modifiedSince", moment.atOffset(ZoneOffset.UTC)));
        return conditions;
    }
}

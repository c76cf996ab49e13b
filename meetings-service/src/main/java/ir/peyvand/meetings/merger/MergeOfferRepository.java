package ir.peyvand.meetings.merger;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Offers and the consents to them. */
@ApplicationScoped
class MergeOfferRepository implements PanacheRepositoryBase<MergeOffer, UUID> {

    private static final String ABOUT = "(o.axis_id = :axis or o.other_id = :axis)";

    /** An offer about the axis, as far as the caller may know of it. */
    Optional<MergeOffer> findVisible(UUID axis, UUID id, AudienceVisibility visibility) {
        Conditions conditions = visibility
                .narrow(new Conditions(), "o")
                .and(ABOUT, "axis", axis)
                .and("o.id = :id", "id", id);
        return read(conditions, "").stream().findFirst();
    }

    /** The newest first. */
    List<MergeOffer> list(UUID axis, AudienceVisibility visibility, @Nullable UUID before, int limit) {
        Conditions conditions = visible(axis, visibility);
        if (before != null) {
            conditions.and("o.id < :before", "before", before);
        }
        return read(conditions, " order by o.id desc limit " + limit);
    }

    long count(UUID axis, AudienceVisibility visibility) {
        Conditions conditions = visible(axis, visibility);
        return ((Number) conditions
                        .bind(getEntityManager()
                                .createNativeQuery("select count(*) from merge_offer o where " + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    List<MergeOffer> openAbout(UUID axis) {
        return list("(axis = ?1 or other = ?1) and status = ?2", axis, MergeOfferStatus.OFFERED);
    }

    Optional<MergeOffer> findOpen(UUID one, UUID other) {
        return openAbout(one).stream().filter(offer -> offer.isAbout(other)).findFirst();
    }

    /** Whether the two have ever been offered to be merged. */
    boolean knows(UUID one, UUID other) {
        return count("(axis = ?1 and other = ?2) or (axis = ?2 and other = ?1)", one, other) > 0;
    }

    /** Until the end of the transaction: two offers about the same axes would not see each other. */
    void keepOtherWritersOut() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(hashtext('merge offers'))", Object.class)
                .getResultList();
    }

    void consent(UUID offer, String province, String by, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into merge_consent (offer_id, province, consented_by, consented_at)
                        values (:offer, :province, :by, :at)
                        """)
                .setParameter("offer", offer)
                .setParameter("province", province)
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    List<ConsentView> consents(UUID offer) {
        List<Tuple> rows =
                Tuples.of(getEntityManager(), """
                        select province, consented_at from merge_consent where offer_id = :offer
                        order by consented_at, province
                        """).setParameter("offer", offer).getResultList();
        return rows.stream()
                .map(row -> new ConsentView(row.get("province", String.class), row.get("consented_at", Instant.class)))
                .toList();
    }

    private static Conditions visible(UUID axis, AudienceVisibility visibility) {
        return visibility.narrow(new Conditions(), "o").and(ABOUT, "axis", axis);
    }

    private List<MergeOffer> read(Conditions conditions, String order) {
        List<?> found = conditions
                .bind(getEntityManager()
                        .createNativeQuery(
                                "select o.* from merge_offer o where " + conditions.where() + order, MergeOffer.class))
                .getResultList();
        return found.stream().map(MergeOffer.class::cast).toList();
    }
}

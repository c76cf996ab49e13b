package ir.peyvand.meetings.resolution;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The named queries of single resolutions; lists are {@code ResolutionListRepository}. */
@ApplicationScoped
class ResolutionRepository implements PanacheRepositoryBase<Resolution, UUID> {

    /** Nobody reads the words, and they are as long as all the rest. */
    private static final String WITHOUT_WORDS = """
            select id, reference, status, title, body, deciding_body, meeting_id, axis_id, working_group, result, decided_on,
                   province, provinces, missions, lead_body, co_actors, owner, owner_body, owner_post, owner_person, due_on,
                   evidence_type, ladder, weight, origins, progress, reported_on, cast('{}' as text[]) as terms, maker,
                   created_at, modified_at, version
            from resolution where id = any (:ids)""";

    /** By id or by reference, both unique, as far as the caller may know of it. */
    Optional<Resolution> findVisible(String idOrReference, AudienceVisibility visibility) {
        Conditions conditions = visibility.narrow(byIdOrReference(idOrReference), "r");
        List<?> found = conditions
                .bind(getEntityManager()
                        .createNativeQuery(
                                "select r.* from resolution r where " + conditions.where(), Resolution.class))
                .getResultList();
        return found.stream().map(Resolution.class::cast).findFirst();
    }

    private static Conditions byIdOrReference(String idOrReference) {
        try {
            return new Conditions().and("r.id = :id", "id", UUID.fromString(idOrReference));
        } catch (IllegalArgumentException notAnId) {
            return new Conditions().and("r.reference = :reference", "reference", idOrReference);
        }
    }

    /** Served by resolution_meeting. */
    List<Resolution> ofMeeting(UUID meeting) {
        return list("body.meeting = ?1 order by id", meeting);
    }

    /**
     * To be read alone, without their words. In SQL, because Hibernate would translate its own language anew for each number of
     * ids.
     */
    List<Resolution> findAllOf(Collection<UUID> ids) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(WITHOUT_WORDS, Resolution.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setReadOnly(true)
                .getResultList();
    }

    /** The next number of a province and year; the row lock keeps two writers from taking the same. */
    int nextNumber(String province, int year) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                insert into resolution_reference (province, year, last_number)
                                values (:province, :year, 1) on conflict (province, year)
                                do update set last_number = resolution_reference.last_number + 1 returning last_number
                                """)
                        .setParameter("province", province)
                        .setParameter("year", year)
                        .getSingleResult())
                .intValue();
    }

    /** The weighted sum of its actions, exact; empty when it has none. Served by resolution_action_plan. */
    Optional<BigDecimal> progressOfActions(UUID resolution) {
        return Optional.ofNullable((BigDecimal) getEntityManager()
                .createNativeQuery("select sum(weight * progress) from resolution_action where resolution_id = :id")
                .setParameter("id", resolution)
                .getSingleResult());
    }

    /** Until the end of the transaction: two writers of the same file would not see each other's resolutions. */
    void keepOtherWritersOut() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('resolution import')) as text)")
                .getSingleResult();
    }

    /** Served by resolution_body. */
    boolean hasTitle(UUID decidingBody, LocalizedText title) {
        return !getEntityManager()
                .createNativeQuery(
                        "select 1 from resolution where deciding_body = :body and title->>'fa' = :title limit 1")
                .setParameter("body", decidingBody)
                .setParameter("title", title.best(LocalizedText.PERSIAN))
                .getResultList()
                .isEmpty();
    }

    /** For writers of many: what was loaded is not needed again, and would fill the memory. */
    void forgetLoaded() {
        getEntityManager().clear();
    }
}

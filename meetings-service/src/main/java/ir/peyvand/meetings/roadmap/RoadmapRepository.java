package ir.peyvand.meetings.roadmap;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The named queries of roadmaps. */
@ApplicationScoped
class RoadmapRepository implements PanacheRepositoryBase<Roadmap, UUID> {

    /** As far as the caller may know of it; empty when the text is no id. */
    Optional<Roadmap> findVisible(String id, AudienceVisibility visibility) {
        UUID key;
        try {
            key = UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
        return findByIdOptional(key).filter(roadmap -> visibility.reaches(roadmap.audience()));
    }

    /** The roadmap that binds a body; served by roadmap_standing. */
    Optional<Roadmap> standing(UUID body) {
        return find("body = ?1 and status = ?2", body, RoadmapStatus.ADOPTED).firstResultOptional();
    }

    /** Newest first; ids are in the order of time. Served by roadmap_body and the key; there are few in each state. */
    List<Roadmap> list(RoadmapQuery query, @Nullable UUID before, int limit) {
        Conditions conditions = conditions(query);
        if (before != null) {
            conditions.and("r.id < :before", "before", before);
        }
        List<?> found = conditions
                .bind(getEntityManager()
                        .createNativeQuery(
                                "select r.* from roadmap r where " + conditions.where() + " order by r.id desc limit "
                                        + limit,
                                Roadmap.class))
                .getResultList();
        return found.stream().map(Roadmap.class::cast).toList();
    }

    long count(RoadmapQuery query) {
        Conditions conditions = conditions(query);
        return ((Number) conditions
                        .bind(getEntityManager()
                                .createNativeQuery("select count(*) from roadmap r where " + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    private static Conditions conditions(RoadmapQuery query) {
        var conditions = new Conditions()
                .andAny("r.status = any (cast(:statuses as text[]))", "statuses", query.statusCodes())
                .andAny("r.body_provinces && cast(:provinces as text[])", "provinces", query.provinces());
        query.body().ifPresent(body -> conditions.and("r.body_id = :body", "body", body));
        return query.visibility().narrow(conditions, "r");
    }
}

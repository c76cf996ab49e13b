package ir.peyvand.meetings.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import ir.peyvand.meetings.audience.AudienceVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The named queries of twins. Who may know of a twin follows from its record as it is today, and from its state. */
@ApplicationScoped
class PublicationRepository implements PanacheRepositoryBase<Publication, UUID> {

    /**
     * The record behind each twin: whom it concerns, and the digest of what the public is told about it. Progress and reports
     * are not part of it.
     */
    private static final String WITH_RECORD = """
            publication p cross join lateral (
                select m.provinces, m.missions,
                       md5(jsonb_build_array(m.title, m.starts_at, m.ends_at, m.place, m.status)::text) as digest
                from meeting m where m.id = p.meeting_id
                union all
                select r.provinces, r.missions,
                       md5(jsonb_build_array(r.title, r.body, r.result, r.status, r.due_on, r.decided_on)::text)
                from resolution r where r.id = p.resolution_id) s
            """;

    static final String PUBLISHED = "p.status = 'published'";

    /** As far as the caller may know of it; empty when the text is no id. */
    Optional<Publication> findVisible(String id, AudienceVisibility visibility) {
        UUID key;
        try {
            key = UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
        return publications(visibility.narrowOr(new Conditions().and("p.id = :id", "id", key), "s", PUBLISHED), "")
                .stream()
                .findFirst();
    }

    Optional<Publication> ofRecord(UUID record) {
        return find("meeting = ?1 or resolution = ?1", record).firstResultOptional();
    }

    /** What the record says now; served by the keys. */
    String digest(UUID publication) {
        return (String) getEntityManager()
                .createNativeQuery("select s.digest from " + WITH_RECORD + " where p.id = :id")
                .setParameter("id", publication)
                .getSingleResult();
    }

    /** Of these, those whose record concerns the caller, and whether it has changed since; served by the keys. */
    Map<UUID, PublicationView.Inside> insides(Collection<UUID> publications, AudienceVisibility visibility) {
        Conditions conditions = visibility.narrow(
                new Conditions().and("p.id = any (:ids)", "ids", publications.toArray(UUID[]::new)), "s");
        List<Tuple> rows = conditions
                .bind(Tuples.of(
                        getEntityManager(),
                        "select p.id, coalesce(p.source_digest <> s.digest, false) as changed from " + WITH_RECORD
                                + " where " + conditions.where()))
                .getResultList();
        var insides = new HashMap<UUID, PublicationView.Inside>();
        rows.forEach(row ->
                insides.put(row.get("id", UUID.class), new PublicationView.Inside(row.get("changed", Boolean.class))));
        return insides;
    }

    /** The latest written first; ids are in the order of time. Served by the key, publication_terms and publication_province. */
    List<Publication> list(PublicationQuery query, @Nullable UUID before, int limit) {
        Conditions conditions = conditions(query);
        if (before != null) {
            conditions.and("p.id < :before", "before", before);
        }
        return publications(conditions, " order by p.id desc limit " + limit);
    }

    long count(PublicationQuery query) {
        Conditions conditions = conditions(query);
        return ((Number) conditions
                        .bind(getEntityManager()
                                .createNativeQuery(
                                        "select count(*) from " + WITH_RECORD + " where " + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    private static Conditions conditions(PublicationQuery query) {
        var conditions = new Conditions()
                .andAny("p.status = any (cast(:statuses as text[]))", "statuses", query.statusCodes())
                .andAny("p.province = any (cast(:provinces as text[]))", "provinces", query.provinces());
        if (query.kinds().size() == 1) {
            conditions.and(
                    query.kinds().contains(RecordKind.MEETING)
                            ? "p.meeting_id is not null"
                            : "p.resolution_id is not null");
        }
        query.onFrom().ifPresent(day -> conditions.and("p.happened_on >= :onFrom", "onFrom", day));
        query.onTo().ifPresent(day -> conditions.and("p.happened_on <= :onTo", "onTo", day));
        List<Set<String>> words = query.words();
        for (int i = 0; i < words.size(); i++) {
            conditions.and(
                    "p.terms && cast(:word" + i + " as text[])",
                    "word" + i,
                    words.get(i).toArray(String[]::new));
        }
        query.changed()
                .ifPresent(changed -> query.visibility()
                        .narrow(
                                conditions.and(
                                        PUBLISHED + " and (p.source_digest <> s.digest) = :changed",
                                        "changed",
                                        changed),
                                "s"));
        return query.changed().isPresent() ? conditions : query.visibility().narrowOr(conditions, "s", PUBLISHED);
    }

    private List<Publication> publications(Conditions conditions, String order) {
        List<?> found = conditions
                .bind(getEntityManager()
                        .createNativeQuery(
                                "select p.* from " + WITH_RECORD + " where " + conditions.where() + order,
                                Publication.class))
                .getResultList();
        return found.stream().map(Publication.class::cast).toList();
    }
}

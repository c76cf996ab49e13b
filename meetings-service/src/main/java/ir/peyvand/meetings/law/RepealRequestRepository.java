package ir.peyvand.meetings.law;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The named queries of requests and their steps. */
@ApplicationScoped
class RepealRequestRepository implements PanacheRepositoryBase<RepealRequest, UUID> {

    /**
     * Which requests are asked for; empty sets for any.
     *
     * @param law id of one law; null for all
     */
    record Wanted(@Nullable UUID law, Set<String> provinces, Set<String> statuses) {}

    Optional<RepealRequest> findVisible(String id, LawVisibility visibility) {
        return LawRepository.id(id)
                .flatMap(key -> requests(known(visibility).and("q.id = :id", "id", key), "").stream()
                        .findFirst());
    }

    /** Newest first. */
    List<RepealRequest> list(Wanted wanted, LawVisibility visibility, @Nullable UUID before, int limit) {
        Conditions conditions = conditions(wanted, visibility);
        if (before != null) {
            conditions.and("q.id < :before", "before", before);
        }
        return requests(conditions, " order by q.id desc limit " + limit);
    }

    long count(Wanted wanted, LawVisibility visibility) {
        Conditions conditions = conditions(wanted, visibility);
        return ((Number) conditions
                        .bind(getEntityManager()
                                .createNativeQuery("select count(*) from repeal_request q where " + conditions.where()))
                        .getSingleResult())
                .longValue();
    }

    void keepStep(
            RepealRequest request, String step, LocalDate on, @Nullable String note, @Nullable Role role, String by) {
        getEntityManager()
                .createNativeQuery("""
                        insert into repeal_request_step (request_id, version, step, happened_on, note, role, made_by, made_at)
                        values (:request, :version, :step, :on, :note, :role, :by, :at)
                        """)
                .setParameter("request", request.id())
                .setParameter("version", request.version())
                .setParameter("step", step)
                .setParameter("on", on)
                .setParameter("note", note)
                .setParameter("role", role == null ? null : role.claim())
                .setParameter("by", by)
                .setParameter("at", request.modifiedAt())
                .executeUpdate();
    }

    /** Per request, oldest first. */
    Map<UUID, List<RepealStepView>> stepsOf(List<UUID> requests) {
        List<Tuple> rows = Tuples.of(getEntityManager(), """
                        select request_id, step, cast(happened_on as text) as happened_on, note, role, made_at
                        from repeal_request_step where request_id = any (:requests) order by request_id, version
                        """)
                .setParameter("requests", requests.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("request_id", UUID.class),
                        Collectors.mapping(
                                row -> new RepealStepView(
                                        row.get("step", String.class),
                                        LocalDate.parse(row.get("happened_on", String.class)),
                                        row.get("note", String.class),
                                        row.get("role", String.class),
                                        row.get("made_at", Instant.class)),
                                Collectors.toList())));
    }

    private static Conditions conditions(Wanted wanted, LawVisibility visibility) {
        Conditions conditions = known(visibility)
                .andAny("q.province = any (cast(:provinces as text[]))", "provinces", wanted.provinces())
                .andAny("q.status = any (cast(:statuses as text[]))", "statuses", wanted.statuses());
        return wanted.law() == null ? conditions : conditions.and("q.law_id = :law", "law", wanted.law());
    }

    private static Conditions known(LawVisibility visibility) {
        return visibility.bind(new Conditions(), visibility.requests()).and(visibility.requests());
    }

    private List<RepealRequest> requests(Conditions conditions, String order) {
        List<?> found = conditions
                .bind(getEntityManager()
                        .createNativeQuery(
                                "select q.* from repeal_request q where " + conditions.where() + order,
                                RepealRequest.class))
                .getResultList();
        return found.stream().map(RepealRequest.class::cast).toList();
    }
}

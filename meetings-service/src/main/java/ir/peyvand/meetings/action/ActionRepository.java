package ir.peyvand.meetings.action;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.money.PlainNumber;
import ir.peyvand.kit.sql.Tuples;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The named queries of actions and their reports; whoever asks has found the resolution first. */
@ApplicationScoped
class ActionRepository implements PanacheRepositoryBase<Action, UUID> {

    /** In their order; served by resolution_action_plan. */
    List<Action> listOf(UUID resolution) {
        return list("resolution = ?1 order by position, id", resolution);
    }

    Optional<Action> findOf(UUID resolution, UUID id) {
        return find("resolution = ?1 and id = ?2", resolution, id).firstResultOptional();
    }

    void keepReport(UUID action, ReportAction report, Caller by, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into action_report (id, action_id, progress, text, attachment, made_by, made_at)
                        values (:id, :action, :progress, :text, :attachment, :by, :now)
                        """)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("action", action)
                .setParameter("progress", report.progress())
                .setParameter("text", report.text())
                .setParameter("attachment", report.attachment())
                .setParameter("by", by.subject())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Newest first; served by action_report_action. */
    List<ActionReportView> reports(UUID action, @Nullable UUID before, int limit) {
        List<Tuple> rows = Tuples.of(getEntityManager(), """
                        select id, progress, text, attachment, made_by, made_at from action_report
                        where action_id = :action and id < cast(:before as uuid) order by id desc limit :limit
                        """)
                .setParameter("action", action)
                .setParameter("before", before == null ? new UUID(-1, -1) : before)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(row -> new ActionReportView(
                        row.get("id", UUID.class),
                        action,
                        PlainNumber.of(row.get("progress", BigDecimal.class)),
                        row.get("text", String.class),
                        row.get("attachment", String.class),
                        row.get("made_by", String.class),
                        row.get("made_at", Instant.class)))
                .toList();
    }

    long countReports(UUID action) {
        return ((Number) getEntityManager()
                        .createNativeQuery("select count(*) from action_report where action_id = :action")
                        .setParameter("action", action)
                        .getSingleResult())
                .longValue();
    }
}

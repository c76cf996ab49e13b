package ir.peyvand.meetings.work;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.json.PlainJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;

/** The table of work items. */
@ApplicationScoped
class WorkItemRepository {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final Clock clock;

    WorkItemRepository(EntityManager entities, ObjectMapper json, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.clock = clock;
    }

    /** One that is open already gets the new title, link and day. */
    void open(Work work) {
        entities.createNativeQuery("""
                        insert into work_item (id, kind, record_type, record_id, assignee, title, href, due_on, opened_at)
                        values (:id, :kind, :type, :record, :assignee, cast(:title as jsonb), :href, cast(:due as date), :now)
                        on conflict (record_id, kind, assignee) where closed_at is null
                        do update set title = excluded.title, href = excluded.href, due_on = excluded.due_on
                        """)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("kind", work.kind().code())
                .setParameter("type", work.recordType())
                .setParameter("record", work.recordId())
                .setParameter("assignee", work.assignee().code())
                .setParameter("title", text(work.title()))
                .setParameter("href", work.href())
                .setParameter("due", work.dueOn() == null ? null : work.dueOn().toString())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** Every open item of this kind about the record, whoever had to do it. */
    void close(UUID recordId, WorkKind kind) {
        entities.createNativeQuery("""
                        update work_item set closed_at = greatest(:now, opened_at)
                        where record_id = :record and kind = :kind and closed_at is null
                        """)
                .setParameter("now", clock.instant())
                .setParameter("record", recordId)
                .setParameter("kind", kind.code())
                .executeUpdate();
    }

    /** The one of this assignee alone. */
    void close(UUID recordId, WorkKind kind, Assignee assignee) {
        entities.createNativeQuery("""
                        update work_item set closed_at = greatest(:now, opened_at)
                        where record_id = :record and kind = :kind and assignee = :assignee and closed_at is null
                        """)
                .setParameter("now", clock.instant())
                .setParameter("record", recordId)
                .setParameter("kind", kind.code())
                .setParameter("assignee", assignee.code())
                .executeUpdate();
    }

    /** Everything open about the record: it has come to its end. */
    void closeAll(UUID recordId) {
        entities.createNativeQuery(
                        "update work_item set closed_at = greatest(:now, opened_at) where record_id = :record and closed_at is null")
                .setParameter("now", clock.instant())
                .setParameter("record", recordId)
                .executeUpdate();
    }

    private String text(Object title) {
        return PlainJson.text(json, title);
    }
}

package ir.peyvand.meetings.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Opens and closes work items, in the transaction of what calls for them. */
@ApplicationScoped
public class WorkList {

    private final WorkItemRepository repository;

    WorkList(WorkItemRepository repository) {
        this.repository = repository;
    }

    /** One that is open already gets the new title, link and day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(Work work) {
        repository.open(work);
    }

    /** Every open item of this kind about the record, whoever had to do it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(UUID recordId, WorkKind kind) {
        repository.close(recordId, kind);
    }

    /** The one of this assignee alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void close(UUID recordId, WorkKind kind, Assignee assignee) {
        repository.close(recordId, kind, assignee);
    }

    /** Everything open about the record: it has come to its end. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void closeAll(UUID recordId) {
        repository.closeAll(recordId);
    }
}

package ir.peyvand.meetings.action;

import ir.peyvand.meetings.resolution.ResolutionMoved;
import ir.peyvand.meetings.resolution.ResolutionView;
import ir.peyvand.meetings.work.Assignee;
import ir.peyvand.meetings.work.Work;
import ir.peyvand.meetings.work.WorkKind;
import ir.peyvand.meetings.work.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Puts actions into the work lists of those who do them, as long as their resolution is to be carried out. */
@ApplicationScoped
class ActionWork {

    private final ActionRepository repository;
    private final WorkList work;

    ActionWork(ActionRepository repository, WorkList work) {
        this.repository = repository;
        this.work = work;
    }

    void resolutionMoved(@Observes ResolutionMoved moved) {
        if (moved.isMove()) {
            repository.listOf(moved.resolution().id()).forEach(action -> follow(moved.resolution(), action.view()));
        }
    }

    void follow(ResolutionView resolution, ActionView action) {
        work.closeAll(action.id());
        if (resolution.status().isLive() && !action.finished()) {
            work.open(new Work(
                    WorkKind.ACTION,
                    ActionView.TYPE,
                    action.id(),
                    new Assignee(action.assignee()),
                    action.title(),
                    action.href(),
                    action.dueOn()));
        }
    }

    /** It is no longer in the plan. */
    void leave(UUID action) {
        work.closeAll(action);
    }
}

package ir.peyvand.meetings.resolution;

import ir.peyvand.meetings.work.Assignee;
import ir.peyvand.meetings.work.Work;
import ir.peyvand.meetings.work.WorkKind;
import ir.peyvand.meetings.work.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who has to do something about a resolution, as its state calls for it. */
@ApplicationScoped
class ResolutionWork {

    private final WorkList work;

    ResolutionWork(WorkList work) {
        this.work = work;
    }

    /**
     * Closes what is no longer called for, and opens what is.
     *
     * @param handedOver whether another office owns it now
     */
    void follow(ResolutionView resolution, boolean handedOver) {
        switch (resolution.status()) {
            case ADOPTED, IN_PROGRESS -> {
                work.close(resolution.id(), WorkKind.VERIFICATION);
                if (handedOver) {
                    work.close(resolution.id(), WorkKind.EVIDENCE);
                }
                if (resolution.owner() != null) {
                    open(resolution, WorkKind.EVIDENCE, resolution.owner().assignee(), resolution.dueOn());
                }
            }
            case DONE -> {
                work.close(resolution.id(), WorkKind.EVIDENCE);
                open(resolution, WorkKind.VERIFICATION, resolution.verifier(), null);
            }
            case VERIFIED, WITHDRAWN, REJECTED -> work.closeAll(resolution.id());
            case PROPOSED, POSTPONED -> {
                // until it is decided nobody has to carry it out
            }
        }
    }

    private void open(ResolutionView resolution, WorkKind kind, Assignee assignee, @Nullable LocalDate dueOn) {
        work.open(new Work(
                kind, ResolutionView.TYPE, resolution.id(), assignee, resolution.title(), resolution.href(), dueOn));
    }
}

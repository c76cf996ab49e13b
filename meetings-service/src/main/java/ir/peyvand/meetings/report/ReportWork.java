package ir.peyvand.meetings.report;

import ir.peyvand.meetings.resolution.ResolutionMoved;
import ir.peyvand.meetings.resolution.ResolutionView;
import ir.peyvand.meetings.work.Assignee;
import ir.peyvand.meetings.work.Work;
import ir.peyvand.meetings.work.WorkKind;
import ir.peyvand.meetings.work.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** The next report in the work list of the owner, and those submitted in the list of who accepts them. */
@ApplicationScoped
class ReportWork {

    private final ReportRepository repository;
    private final WorkList work;

    ReportWork(ReportRepository repository, WorkList work) {
        this.repository = repository;
        this.work = work;
    }

    void resolutionMoved(@Observes ResolutionMoved moved) {
        if (moved.isMove() || moved.verb().equals("edited")) {
            follow(moved.resolution());
        }
    }

    /** Days that are planned anew are other reports. */
    void leave(UUID resolution) {
        repository
                .open(resolution)
                .forEach(report -> work.closeAll(report.view().id()));
    }

    void follow(ResolutionView resolution) {
        leave(resolution.id());
        if (!resolution.status().isLive() || resolution.owner() == null) {
            return;
        }
        Assignee owner = resolution.owner().assignee();
        repository.nextDue(resolution.id()).ifPresent(next -> open(resolution, next.view(), WorkKind.REPORT, owner));
        repository.open(resolution.id()).stream()
                .map(Report::view)
                .filter(report -> report.status() == ReportStatus.SUBMITTED)
                .forEach(report -> open(resolution, report, WorkKind.VERIFICATION, resolution.verifier()));
    }

    private void open(ResolutionView resolution, ReportView report, WorkKind kind, Assignee assignee) {
        work.open(new Work(
                kind, ReportView.TYPE, report.id(), assignee, resolution.title(), report.href(), report.dueOn()));
    }
}

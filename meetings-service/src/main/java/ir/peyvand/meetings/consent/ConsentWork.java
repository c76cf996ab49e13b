package ir.peyvand.meetings.consent;

import ir.peyvand.meetings.meeting.MeetingStatus;
import ir.peyvand.meetings.meeting.MeetingView;
import ir.peyvand.meetings.meeting.MeetingWritten;
import ir.peyvand.meetings.work.Work;
import ir.peyvand.meetings.work.WorkKind;
import ir.peyvand.meetings.work.WorkList;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keeps a work item open for every seat that has not consented to a joint session that waits for it. */
@ApplicationScoped
class ConsentWork {

    private final Councils councils;
    private final WorkList work;

    ConsentWork(Councils councils, WorkList work) {
        this.councils = councils;
        this.work = work;
    }

    void follow(@Observes MeetingWritten written) {
        ask(written.meeting());
    }

    /** Afresh: councils may have come and gone with an edit. */
    void ask(MeetingView meeting) {
        if (councils.of(meeting).isEmpty()) {
            return;
        }
        work.close(meeting.id(), WorkKind.CONSENT);
        if (meeting.status() == MeetingStatus.DRAFT) {
            councils.missing(meeting)
                    .forEach(missing -> work.open(new Work(
                            WorkKind.CONSENT,
                            MeetingView.TYPE,
                            meeting.id(),
                            missing.seat().of(missing.province()),
                            meeting.title(),
                            "/api/v1/meetings/" + meeting.id() + "/consents",
                            null)));
        }
    }
}

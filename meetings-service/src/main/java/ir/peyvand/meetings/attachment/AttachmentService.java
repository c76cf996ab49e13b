package ir.peyvand.meetings.attachment;

import ir.peyvand.kit.attachment.Attachment;
import ir.peyvand.kit.attachment.AttachmentDescription;
import ir.peyvand.kit.attachment.Attachments;
import ir.peyvand.kit.attachment.WithdrawAttachment;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.meetings.history.History;
import ir.peyvand.meetings.history.RecordState;
import ir.peyvand.meetings.meeting.MeetingAccess;
import ir.peyvand.meetings.meeting.MeetingService;
import ir.peyvand.meetings.meeting.MeetingView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Attaching, reading and withdrawing files. */
@ApplicationScoped
public class AttachmentService {

    private final Attachments attachments;
    private final MeetingService meetings;
    private final History history;
    private final Clock clock;

    AttachmentService(Attachments attachments, MeetingService meetings, History history, Clock clock) {
        this.attachments = attachments;
        this.meetings = meetings;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    AttachmentView attach(String meetingId, AttachmentDescription description, Path file, Caller caller)
            throws IOException {
        MeetingView meeting = writable(meetingId, caller);
        AttachmentView attachment = AttachmentView.from(attachments.attach(meeting.id(), description, file, caller));
        written(meeting, Optional.empty(), attachment, "added", caller);
        return attachment;
    }

    @Transactional
    List<AttachmentView> list(String meetingId, Caller caller) {
        return attachments.of(meetings.find(meetingId, caller).id()).stream()
                .map(AttachmentView::from)
                .toList();
    }

    @Transactional
    AttachmentView find(String meetingId, String id, Caller caller) {
        return AttachmentView.from(file(meetingId, id, caller));
    }

    /** For its bytes. */
    @Transactional
    Attachment file(String meetingId, String id, Caller caller) {
        return attachments.find(meetings.find(meetingId, caller).id(), id);
    }

    @Transactional
    AttachmentView withdraw(String meetingId, String id, WithdrawAttachment request, Caller caller) {
        MeetingView meeting = writable(meetingId, caller);
        AttachmentView standing = AttachmentView.from(attachments.find(meeting.id(), id));
        AttachmentView withdrawn = AttachmentView.from(attachments.withdraw(meeting.id(), id, request, caller));
        written(meeting, Optional.of(standing), withdrawn, "withdrawn", caller);
        return withdrawn;
    }

    private MeetingView writable(String meetingId, Caller caller) {
        MeetingView meeting = meetings.find(meetingId, caller);
        if (!MeetingAccess.mayWrite(caller, meeting)) {
            throw Problems.forbidden();
        }
        return meeting;
    }

    private void written(
            MeetingView meeting, Optional<AttachmentView> before, AttachmentView after, String verb, Caller caller) {
        history.write(
                before.map(attachment -> state(meeting, attachment)),
                state(meeting, after),
                verb,
                caller,
                clock.instant(),
                after.withdrawnWhy());
    }

    /** It is added and at most once withdrawn. */
    private static RecordState state(MeetingView meeting, AttachmentView attachment) {
        return new RecordState(
                "attachment",
                attachment.id(),
                attachment.withdrawnAt() == null ? 0 : 1,
                Optional.ofNullable(meeting.province()),
                meeting.audience(),
                false,
                attachment);
    }
}

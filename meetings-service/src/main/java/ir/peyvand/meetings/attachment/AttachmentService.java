package ir.peyvand.meetings.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.attachment.AttachedFile;
import ir.peyvand.kit.attachment.AttachmentIntake;
import ir.peyvand.kit.attachment.AttachmentProblems;
import ir.peyvand.kit.attachment.AttachmentType;
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
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Attaching, reading and withdrawing files. */
@ApplicationScoped
public class AttachmentService {

    private final AttachmentRepository repository;
    private final AttachmentIntake intake;
    private final MeetingService meetings;
    private final History history;
    private final Clock clock;

    AttachmentService(
            AttachmentRepository repository,
            AttachmentIntake intake,
            MeetingService meetings,
            History history,
            Clock clock) {
        this.repository = repository;
        this.intake = intake;
        this.meetings = meetings;
        this.history = history;
        this.clock = clock;
    }

    /** What is said about a file that is sent. */
    record Description(AttachmentType type, String language, String fileName, String contentType) {}

    /** The bytes are in the store before the row says so: a crash in between leaves bytes that nobody asks for. */
    @Transactional
    AttachmentView attach(String meetingId, Description description, Path file, Caller caller) throws IOException {
        MeetingView meeting = meetings.find(meetingId, caller);
        if (!MeetingAccess.mayWrite(caller, meeting)) {
            throw Problems.forbidden();
        }
        AttachedFile checked = intake.check(description.contentType(), file);
        intake.keep(checked, file, standing(meeting));
        var attachment = new AttachmentView(
                UuidCreator.getTimeOrderedEpoch(),
                meeting.id(),
                description.type(),
                description.language(),
                description.fileName(),
                checked.mediaType(),
                checked.bytes(),
                checked.sha256(),
                clock.instant(),
                null,
                null);
        if (!repository.add(attachment, caller.subject())) {
            throw Problems.unavailable(1);
        }
        written(meeting, Optional.empty(), attachment, "added", caller);
        return attachment;
    }

    @Transactional
    List<AttachmentView> list(String meetingId, Caller caller) {
        return repository.of(meetings.find(meetingId, caller).id());
    }

    @Transactional
    AttachmentView find(String meetingId, String id, Caller caller) {
        return repository.find(meetings.find(meetingId, caller).id(), id).orElseThrow(Problems::notFound);
    }

    @Transactional
    AttachmentView withdraw(String meetingId, String id, WithdrawAttachment request, Caller caller) {
        MeetingView meeting = meetings.find(meetingId, caller);
        if (!MeetingAccess.mayWrite(caller, meeting)) {
            throw Problems.forbidden();
        }
        AttachmentView attachment = repository.find(meeting.id(), id).orElseThrow(Problems::notFound);
        if (!repository.withdraw(attachment.id(), caller.subject(), clock.instant(), request.reason())) {
            throw AttachmentProblems.withdrawn();
        }
        AttachmentView withdrawn = repository.find(meeting.id(), id).orElseThrow();
        written(meeting, Optional.of(attachment), withdrawn, "withdrawn", caller);
        return withdrawn;
    }

    /** The bytes of one that stands. */
    InputStream content(AttachmentView attachment) throws IOException {
        if (attachment.withdrawnAt() != null) {
            throw AttachmentProblems.withdrawn();
        }
        return intake.open(attachment.sha256());
    }

    private Map<String, UUID> standing(MeetingView meeting) {
        return repository.of(meeting.id()).stream()
                .filter(attachment -> attachment.withdrawnAt() == null)
                .collect(Collectors.toMap(AttachmentView::sha256, AttachmentView::id));
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

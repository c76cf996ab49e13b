package ir.peyvand.kit.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The files of a service's records. Who may attach and who may read is decided by the service before it asks here. */
@ApplicationScoped
public class Attachments {

    private final AttachmentRepository repository;
    private final AttachmentIntake intake;
    private final Clock clock;

    Attachments(AttachmentRepository repository, AttachmentIntake intake, Clock clock) {
        this.repository = repository;
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * The bytes are in the store before the row says so: a crash in between leaves bytes that nobody asks for.
     *
     * @throws Problem what the intake refuses; 503 when the same file is being attached by somebody else
     */
    @Transactional
    public Attachment attach(UUID record, AttachmentDescription description, Path file, Caller caller)
            throws IOException {
        AttachedFile checked = intake.check(description.contentType(), file);
        intake.keep(checked, file, standing(record));
        var attachment = new Attachment(
                UuidCreator.getTimeOrderedEpoch(),
                record,
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
        return attachment;
    }

    /** Oldest first, withdrawn ones included. */
    @Transactional
    public List<Attachment> of(UUID record) {
        return repository.of(record);
    }

    /** @throws Problem 404 when the record has none with this id */
    @Transactional
    public Attachment find(UUID record, String id) {
        return repository.find(record, id).orElseThrow(Problems::notFound);
    }

    /** @throws Problem 404 when the record has none with this id, 409 when it is withdrawn already */
    @Transactional
    public Attachment withdraw(UUID record, String id, WithdrawAttachment request, Caller caller) {
        Attachment attachment = find(record, id);
        if (!repository.withdraw(attachment.id(), caller.subject(), clock.instant(), request.reason())) {
            throw AttachmentProblems.withdrawn();
        }
        return find(record, id);
    }

    private Map<String, UUID> standing(UUID record) {
        return repository.of(record).stream()
                .filter(Attachment::stands)
                .collect(Collectors.toMap(Attachment::sha256, Attachment::id));
    }
}

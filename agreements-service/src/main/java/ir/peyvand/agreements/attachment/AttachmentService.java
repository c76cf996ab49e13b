package ir.peyvand.agreements.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.agreements.agreement.AgreementNotes;
import ir.peyvand.agreements.agreement.AgreementService;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.kit.attachment.AttachedFile;
import ir.peyvand.kit.attachment.AttachmentIntake;
import ir.peyvand.kit.attachment.AttachmentProblems;
import ir.peyvand.kit.attachment.AttachmentType;
import ir.peyvand.kit.attachment.WithdrawAttachment;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Attaching, reading and withdrawing files. */
@ApplicationScoped
public class AttachmentService {

    private final AttachmentRepository repository;
    private final AttachmentIntake intake;
    private final AgreementService agreements;
    private final AgreementNotes notes;
    private final Clock clock;

    AttachmentService(
            AttachmentRepository repository,
            AttachmentIntake intake,
            AgreementService agreements,
            AgreementNotes notes,
            Clock clock) {
        this.repository = repository;
        this.intake = intake;
        this.agreements = agreements;
        this.notes = notes;
        this.clock = clock;
    }

    /** What is said about a file that is sent. */
    record Description(AttachmentType type, String language, String fileName, String contentType) {}

    /** The bytes are in the store before the row says so: a crash in between leaves bytes that nobody asks for. */
    @Transactional
    AttachmentView attach(String agreementId, Description description, Path file, Caller caller) throws IOException {
        AgreementView agreement = agreements.find(agreementId, caller);
        if (!AttachmentAccess.mayAttach(caller, agreement)) {
            throw Problems.forbidden();
        }
        AttachedFile checked = intake.check(description.contentType(), file);
        intake.keep(checked, file, standing(agreement));
        var attachment = new AttachmentView(
                UuidCreator.getTimeOrderedEpoch(),
                agreement.id(),
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
        notes.append(agreement.id(), "attachment-added", caller);
        return attachment;
    }

    @Transactional
    List<AttachmentView> list(String agreementId, Caller caller) {
        return repository.of(agreements.find(agreementId, caller).id());
    }

    @Transactional
    AttachmentView find(String agreementId, String id, Caller caller) {
        return repository.find(agreements.find(agreementId, caller).id(), id).orElseThrow(Problems::notFound);
    }

    @Transactional
    AttachmentView withdraw(String agreementId, String id, WithdrawAttachment request, Caller caller) {
        AgreementView agreement = agreements.find(agreementId, caller);
        if (!AttachmentAccess.mayAttach(caller, agreement)) {
            throw Problems.forbidden();
        }
        AttachmentView attachment = repository.find(agreement.id(), id).orElseThrow(Problems::notFound);
        if (!repository.withdraw(attachment.id(), caller.subject(), clock.instant(), request.reason())) {
            throw AttachmentProblems.withdrawn();
        }
        notes.append(agreement.id(), "attachment-withdrawn", caller);
        return repository.find(agreement.id(), id).orElseThrow();
    }

    /** The bytes of one that stands. */
    InputStream content(AttachmentView attachment) throws IOException {
        if (attachment.withdrawnAt() != null) {
            throw AttachmentProblems.withdrawn();
        }
        return intake.open(attachment.sha256());
    }

    private Map<String, UUID> standing(AgreementView agreement) {
        return repository.of(agreement.id()).stream()
                .filter(attachment -> attachment.withdrawnAt() == null)
                .collect(Collectors.toMap(AttachmentView::sha256, AttachmentView::id));
    }
}

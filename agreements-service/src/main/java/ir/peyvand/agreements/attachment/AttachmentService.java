package ir.peyvand.agreements.attachment;

import ir.peyvand.agreements.agreement.AgreementNotes;
import ir.peyvand.agreements.agreement.AgreementService;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.kit.attachment.Attachment;
import ir.peyvand.kit.attachment.AttachmentDescription;
import ir.peyvand.kit.attachment.Attachments;
import ir.peyvand.kit.attachment.WithdrawAttachment;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Attaching, reading and withdrawing files. */
@ApplicationScoped
public class AttachmentService {

    private final Attachments attachments;
    private final AgreementService agreements;
    private final AgreementNotes notes;

    AttachmentService(Attachments attachments, AgreementService agreements, AgreementNotes notes) {
        this.attachments = attachments;
        this.agreements = agreements;
        this.notes = notes;
    }

    @Transactional
    AttachmentView attach(String agreementId, AttachmentDescription description, Path file, Caller caller)
            throws IOException {
        AgreementView agreement = writable(agreementId, caller);
        Attachment attachment = attachments.attach(agreement.id(), description, file, caller);
        notes.append(agreement.id(), "attachment-added", caller);
        return AttachmentView.from(attachment);
    }

    @Transactional
    List<AttachmentView> list(String agreementId, Caller caller) {
        return attachments.of(agreements.find(agreementId, caller).id()).stream()
                .map(AttachmentView::from)
                .toList();
    }

    @Transactional
    AttachmentView find(String agreementId, String id, Caller caller) {
        return AttachmentView.from(file(agreementId, id, caller));
    }

    /** For its bytes. */
    @Transactional
    Attachment file(String agreementId, String id, Caller caller) {
        return attachments.find(agreements.find(agreementId, caller).id(), id);
    }

    @Transactional
    AttachmentView withdraw(String agreementId, String id, WithdrawAttachment request, Caller caller) {
        AgreementView agreement = writable(agreementId, caller);
        Attachment withdrawn = attachments.withdraw(agreement.id(), id, request, caller);
        notes.append(agreement.id(), "attachment-withdrawn", caller);
        return AttachmentView.from(withdrawn);
    }

    private AgreementView writable(String agreementId, Caller caller) {
        AgreementView agreement = agreements.find(agreementId, caller);
        if (!AttachmentAccess.mayAttach(caller, agreement)) {
            throw Problems.forbidden();
        }
        return agreement;
    }
}

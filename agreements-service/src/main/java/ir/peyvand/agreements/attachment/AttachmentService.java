package ir.peyvand.agreements.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.agreements.agreement.AgreementNotes;
import ir.peyvand.agreements.agreement.AgreementService;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Attaching, reading and withdrawing files. */
@ApplicationScoped
public class AttachmentService {

    private final AttachmentRepository repository;
    private final AttachmentStore store;
    private final AttachmentSettings settings;
    private final AgreementService agreements;
    private final AgreementNotes notes;
    private final Clock clock;

    AttachmentService(
            AttachmentRepository repository,
            AttachmentStore store,
            AttachmentSettings settings,
            AgreementService agreements,
            AgreementNotes notes,
            Clock clock) {
        this.repository = repository;
        this.store = store;
        this.settings = settings;
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
        FileKind kind = FileKind.fromContentType(description.contentType()).orElseThrow(Problems::unsupportedMediaType);
        long bytes = Files.size(file);
        if (bytes == 0) {
            throw AttachmentProblems.empty();
        }
        if (bytes > settings.largestFile()) {
            throw Problems.tooLarge(settings.largestFile());
        }
        if (!kind.isWhatItSays(file)) {
            throw AttachmentProblems.notWhatItSays(kind);
        }
        List<AttachmentView> known = standing(agreement);
        String sha256 = sha256(file);
        Optional<AttachmentView> same =
                known.stream().filter(one -> one.sha256().equals(sha256)).findFirst();
        if (same.isPresent()) {
            throw AttachmentProblems.attached(same.get().id());
        }
        if (known.size() >= settings.mostPerAgreement()) {
            throw AttachmentProblems.tooMany(settings.mostPerAgreement());
        }
        store.keep(sha256, file);
        var attachment = new AttachmentView(
                UuidCreator.getTimeOrderedEpoch(),
                agreement.id(),
                description.type(),
                description.language(),
                description.fileName(),
                kind.mediaType(),
                bytes,
                sha256,
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
        return store.open(attachment.sha256());
    }

    private List<AttachmentView> standing(AgreementView agreement) {
        return repository.of(agreement.id()).stream()
                .filter(attachment -> attachment.withdrawnAt() == null)
                .toList();
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            new DigestInputStream(in, digest).transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException("every Java platform has SHA-256", unavailable);
        }
    }
}

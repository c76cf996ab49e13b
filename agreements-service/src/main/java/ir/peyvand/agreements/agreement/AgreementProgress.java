package ir.peyvand.agreements.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an agreement stands, when it got there, and who brought it there. */
@Embeddable
class AgreementProgress {

    @Convert(converter = AgreementStatusColumn.class)
    private AgreementStatus status = AgreementStatus.DRAFT;

    @Column(name = "submitted_by")
    private @Nullable String submittedBy;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "approved_by")
    private @Nullable String approvedBy;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "signed_on")
    private @Nullable LocalDate signedOn;

    @Column(name = "in_force_on")
    private @Nullable LocalDate inForceOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    /** Since then it does not renew itself. */
    @Column(name = "denounced_on")
    private @Nullable LocalDate denouncedOn;

    @Column(name = "notified_on")
    private @Nullable LocalDate notifiedOn;

    @Column(name = "notification_reference")
    private @Nullable String notificationReference;

    @Column(name = "registered_on")
    private @Nullable LocalDate registeredOn;

    @Column(name = "registry_reference")
    private @Nullable String registryReference;

    void submit(String by, Instant at) {
        moveTo(AgreementStatus.IN_REVIEW);
        submittedBy = by;
        submittedAt = at;
        approvedBy = null;
        approvedAt = null;
    }

    void approve(String by, Instant at) {
        moveTo(AgreementStatus.APPROVED);
        approvedBy = by;
        approvedAt = at;
    }

    void giveBack() {
        moveTo(AgreementStatus.RETURNED);
        approvedBy = null;
        approvedAt = null;
    }

    void withdraw() {
        moveTo(AgreementStatus.WITHDRAWN);
    }

    void sign(LocalDate on) {
        moveTo(AgreementStatus.SIGNED);
        signedOn = on;
    }

    void enterIntoForce(LocalDate on) {
        moveTo(AgreementStatus.IN_FORCE);
        inForceOn = on;
        endedOn = null;
    }

    /** @param next completed, terminated or lapsed */
    void end(AgreementStatus next, LocalDate on) {
        moveTo(next);
        endedOn = on;
    }

    private void moveTo(AgreementStatus next) {
        if (!status.mayBecome(next)) {
            throw AgreementProblems.moveNotLegal(status, next);
        }
        status = next;
    }

    void requireLive() {
        if (!status.isLive()) {
            throw AgreementProblems.onlyLiveOnes(status);
        }
    }

    AgreementStatus status() {
        return status;
    }

    Optional<LocalDate> signedOn() {
        return Optional.ofNullable(signedOn);
    }

    /** @param on empty as long as both sides stay */
    void denounced(Optional<LocalDate> on) {
        denouncedOn = on.orElse(null);
    }

    Optional<LocalDate> denouncedOn() {
        return Optional.ofNullable(denouncedOn);
    }

    /** The day on which it has begun, in force or at least signed. */
    Optional<LocalDate> begunOn() {
        return Optional.ofNullable(inForceOn).or(() -> Optional.ofNullable(signedOn));
    }

    /** The day, or the first one on which it can have ended. */
    LocalDate notBeforeItBegan(LocalDate on) {
        return begunOn().filter(on::isBefore).orElse(on);
    }

    void notified(LocalDate on, String reference) {
        notifiedOn = on;
        notificationReference = reference;
    }

    void registered(LocalDate on, String reference) {
        registeredOn = on;
        registryReference = reference;
    }

    boolean isSubmittedBy(String subject) {
        return subject.equals(submittedBy);
    }

    ProgressView view() {
        return new ProgressView(
                submittedAt,
                approvedAt,
                signedOn,
                inForceOn,
                denouncedOn,
                endedOn,
                notifiedOn,
                notificationReference,
                registeredOn,
                registryReference);
    }
}

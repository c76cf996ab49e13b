package ir.peyvand.agreements.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When an agreement got where, and who brought it there. */
@Embeddable
class AgreementProgress {

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

    void submitted(String by, Instant at) {
        submittedBy = by;
        submittedAt = at;
        approvedBy = null;
        approvedAt = null;
    }

    void approved(String by, Instant at) {
        approvedBy = by;
        approvedAt = at;
    }

    void returned() {
        approvedBy = null;
        approvedAt = null;
    }

    void signed(LocalDate on) {
        signedOn = on;
    }

    void inForce(LocalDate on) {
        inForceOn = on;
        endedOn = null;
    }

    void ended(LocalDate on) {
        endedOn = on;
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

package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What stands under an agreement that has ended: it ends too, or is flagged. */
@ApplicationScoped
class Subsidiaries {

    private final AgreementRepository repository;
    private final AgreementStep step;

    Subsidiaries(AgreementRepository repository, AgreementStep step) {
        this.repository = repository;
        this.step = step;
    }

    void follow(AgreementView parent, LocalDate on, Caller caller) {
        for (Agreement subsidiary : repository.subsidiariesOf(parent.id())) {
            if (subsidiary.status().isOver()) {
                continue;
            }
            AgreementView after = step.change(
                    subsidiary,
                    caller,
                    "parent-ended",
                    (agreement, now) -> agreement.parentEnds(parent.status(), on, now),
                    true,
                    null,
                    null);
            if (after.status().isOver()) {
                follow(after, on, caller);
            }
        }
    }

    /** What was flagged because it had ended stands under a living parent again. */
    void goOn(AgreementView parent, Caller caller) {
        repository.subsidiariesOf(parent.id()).stream()
                .filter(Agreement::parentEnded)
                .forEach(flagged -> step.change(
                        flagged,
                        caller,
                        "parent-renewed",
                        (agreement, now) -> agreement.parentGoesOn(now),
                        false,
                        null,
                        null));
    }
}

package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Under which agreement another one may stand, and whether that one has ended. */
@ApplicationScoped
class Parents {

    private final AgreementRepository repository;

    Parents(AgreementRepository repository) {
        this.repository = repository;
    }

    /**
     * A parent is an agreement that the caller knows of, and neither the agreement itself nor one below it.
     *
     * @param agreement null for a new one
     */
    void require(@Nullable UUID agreement, AgreementContent content, Caller caller) {
        UUID parent = content.parent();
        if (parent == null) {
            return;
        }
        boolean known = repository
                .findVisible(parent.toString(), AgreementVisibility.of(caller))
                .isPresent();
        if (!known || (agreement != null && repository.isSameOrBelow(agreement, parent))) {
            throw AgreementProblems.invalid(FieldError.of(
                    "/content/parent",
                    "unknown-parent",
                    "سند مادر شناخته نیست یا زیر همین سند است",
                    "The parent is not known, or stands below this agreement"));
        }
    }

    /** Whoever is put under an agreement that has ended is flagged from the beginning. */
    boolean haveEnded(AgreementContent content) {
        return Optional.ofNullable(content.parent())
                .map(repository::findById)
                .filter(parent -> parent.status().isOver())
                .isPresent();
    }
}

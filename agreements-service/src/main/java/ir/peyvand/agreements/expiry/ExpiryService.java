package ir.peyvand.agreements.expiry;

import ir.peyvand.agreements.agreement.AgreementNotes;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reminders and their rules. */
@ApplicationScoped
public class ExpiryService {

    /** The system's own name in the change feed. */
    private static final Caller CLOCK =
            new Caller("clock", "clock", Set.of(Role.OPERATOR), Optional.empty(), Optional.empty(), Optional.empty());

    private final ReminderRepository repository;
    private final AgreementNotes notes;
    private final Clock clock;

    ExpiryService(ReminderRepository repository, AgreementNotes notes, Clock clock) {
        this.repository = repository;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Announces every agreement whose validity ends so soon that a rule wants it brought to mind. Whoever comes while
     * another instance is at it leaves it to that one.
     *
     * @return how many agreements were announced
     */
    @Transactional
    public int remind() {
        if (!repository.takeTurn()) {
            return 0;
        }
        List<UUID> due = repository.noteDue(LocalDate.now(clock), clock.instant());
        due.forEach(agreement -> notes.append(agreement, "expiring", CLOCK));
        return due.size();
    }

    @Transactional
    List<ReminderRule> rules() {
        return repository.rules();
    }

    @Transactional
    List<ReminderRule> set(SetReminderRule request, Caller caller) {
        if (request.effectiveFrom().isBefore(LocalDate.now(clock))) {
            throw Problems.invalid()
                    .withError(FieldError.of(
                            "/effectiveFrom",
                            "in-the-past",
                            "قاعده از امروز یا روزی پس از آن آغاز می‌شود",
                            "A rule begins today or later"));
        }
        repository.end(request.daysBefore(), request.effectiveFrom());
        if (request.active()) {
            repository.add(request, caller.subject(), clock.instant());
        }
        return repository.rules();
    }
}

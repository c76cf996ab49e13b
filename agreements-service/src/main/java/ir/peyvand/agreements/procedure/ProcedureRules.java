package ir.peyvand.agreements.procedure;

import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.CounterpartView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the clock of each step runs: one method, named as its sentence. */
final class ProcedureRules {

    private ProcedureRules() {}

    /** When the clock of the step began, or empty when it has not. */
    static Optional<LocalDate> startOf(ProcedureStep step, AgreementView agreement) {
        return switch (step) {
            case NOTIFICATION -> Optional.of(day(agreement.created()));
            case COMMITTEE_APPROVAL, COUNTERPART_COMPLETION ->
                Optional.ofNullable(agreement.progress().submittedAt()).map(ProcedureRules::day);
            case SILENCE_PERIOD -> Optional.ofNullable(agreement.progress().notifiedOn());
            case REGISTRATION -> Optional.ofNullable(agreement.progress().signedOn());
        };
    }

    /** When the step was done, or empty when it is not. */
    static Optional<LocalDate> doneOn(
            ProcedureStep step, AgreementView agreement, Optional<LocalDate> due, LocalDate today) {
        return switch (step) {
            case NOTIFICATION -> Optional.ofNullable(agreement.progress().notifiedOn());
            case COMMITTEE_APPROVAL ->
                Optional.ofNullable(agreement.progress().approvedAt()).map(ProcedureRules::day);
            case SILENCE_PERIOD -> due.filter(end -> !today.isBefore(end));
            case COUNTERPART_COMPLETION -> completedOn(agreement);
            case REGISTRATION -> Optional.ofNullable(agreement.progress().registeredOn());
        };
    }

    /** When the step is due; a notification is not due: negotiation waits for it. */
    static Optional<LocalDate> dueOn(ProcedureStep step, Optional<LocalDate> start, @Nullable Integer days) {
        return step == ProcedureStep.NOTIFICATION || days == null
                ? Optional.empty()
                : start.map(day -> day.plusDays(days));
    }

    /** Negotiation may begin so many days after the authorities were told. */
    static boolean isNotifiedInTime(AgreementView agreement, @Nullable Integer days, LocalDate today) {
        LocalDate told = agreement.progress().notifiedOn();
        return told != null && !today.isBefore(told.plusDays(days == null ? 0 : days));
    }

    static StepState state(
            Optional<LocalDate> start, Optional<LocalDate> due, Optional<LocalDate> done, LocalDate today) {
        if (done.isPresent()) {
            return StepState.DONE;
        }
        if (start.isEmpty()) {
            return StepState.WAITING;
        }
        return due.filter(today::isAfter).isPresent() ? StepState.OVERDUE : StepState.RUNNING;
    }

    /** The day on which the last counterpart abroad was completed; empty while one is not. */
    private static Optional<LocalDate> completedOn(AgreementView agreement) {
        Set<UUID> abroad = agreement.parties().stream()
                .filter(party -> party.level().isForeign())
                .map(party -> party.party())
                .collect(Collectors.toSet());
        List<CounterpartView> completed = agreement.counterparts().stream()
                .filter(counterpart -> abroad.contains(counterpart.party()))
                .toList();
        return completed.size() < abroad.size()
                ? Optional.empty()
                : completed.stream()
                        .map(counterpart -> day(counterpart.completedAt()))
                        .max(LocalDate::compareTo);
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}

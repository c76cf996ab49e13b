package ir.peyvand.agreements.procedure;

import ir.peyvand.agreements.agreement.AgreementService;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.change.Change;
import ir.peyvand.kit.change.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which steps an agreement goes through, and the rules they follow from. */
@ApplicationScoped
public class ProcedureService {

    private final ProcedureRuleRepository rules;
    private final AgreementService agreements;
    private final ChangeLog changes;
    private final Clock clock;

    ProcedureService(ProcedureRuleRepository rules, AgreementService agreements, ChangeLog changes, Clock clock) {
        this.rules = rules;
        this.agreements = agreements;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    List<ProcedureRule> rules() {
        return rules.all();
    }

    /** Those that hold from the day on are replaced, the one that holds before it ends. */
    @Transactional
    ProcedureRule set(SetProcedureRule request, Caller caller) {
        if (request.effectiveFrom().isBefore(today())) {
            throw ProcedureProblems.pastRule();
        }
        Instant now = clock.instant();
        rules.end(request.level(), request.step(), request.effectiveFrom());
        UUID id = rules.add(request, caller.subject(), now);
        changes.append(new Change(
                "procedure-rule",
                id,
                "set",
                Optional.empty(),
                true,
                true,
                caller,
                now,
                0,
                Optional.empty(),
                Optional.empty()));
        return rules.all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The steps of an agreement that the caller may know of, in their order. */
    @Transactional
    List<StepView> steps(String agreement, Caller caller) {
        return steps(agreements.find(agreement, caller));
    }

    List<StepView> steps(AgreementView agreement) {
        LocalDate today = today();
        return java.util.Arrays.stream(ProcedureStep.values())
                .flatMap(step -> rule(agreement, step).stream())
                .map(rule -> step(rule, agreement, today))
                .toList();
    }

    /** The rule that held when the clock of the step began; as long as it has not, the one that holds today. */
    Optional<ProcedureRule> rule(AgreementView agreement, ProcedureStep step) {
        LocalDate on = ProcedureRules.startOf(step, agreement).orElseGet(this::today);
        PartyLevel level = agreement.level();
        return rules.all().stream()
                .filter(rule -> rule.level() == level && rule.step() == step && rule.holdsOn(on))
                .findFirst();
    }

    private static StepView step(ProcedureRule rule, AgreementView agreement, LocalDate today) {
        Optional<LocalDate> start = ProcedureRules.startOf(rule.step(), agreement);
        Optional<LocalDate> due = ProcedureRules.dueOn(rule.step(), start, rule.days());
        Optional<LocalDate> done = ProcedureRules.doneOn(rule.step(), agreement, due, today);
        return new StepView(
                rule.step(),
                ProcedureRules.state(start, due, done, today),
                rule.days(),
                rule.enforced(),
                start.orElse(null),
                due.orElse(null),
                done.orElse(null),
                rule.source());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

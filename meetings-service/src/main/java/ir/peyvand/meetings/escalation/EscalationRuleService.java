package ir.peyvand.meetings.escalation;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** The ladders: rules with effective dates. */
@ApplicationScoped
public class EscalationRuleService {

    private final EscalationRuleRepository repository;
    private final Clock clock;

    EscalationRuleService(EscalationRuleRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /**
     * By ladder and day.
     *
     * @param ladders empty for all
     * @param on a day on which they hold; empty for past, present and to come
     */
    @Transactional
    public List<EscalationRule> rules(Set<String> ladders, Optional<LocalDate> on) {
        return repository.all().stream()
                .filter(rule -> ladders.isEmpty() || ladders.contains(rule.ladder()))
                .filter(rule -> on.isEmpty() || rule.holdsOn(on.get()))
                .toList();
    }

    @Transactional
    EscalationRule find(String id) {
        return repository.all().stream()
                .filter(rule -> rule.id().toString().equals(id))
                .findFirst()
                .orElseThrow(Problems::notFound);
    }

    @Transactional
    EscalationRule set(SetEscalationRule request, Caller caller) {
        if (!EscalationRules.mayBegin(request.effectiveFrom(), LocalDate.now(clock))) {
            throw EscalationProblems.ruleTooEarly();
        }
        OptionalInt low = EscalationRules.firstThatDoesNotRise(request.levels());
        if (low.isPresent()) {
            throw EscalationProblems.levelsDoNotRise(low.getAsInt());
        }
        if (!EscalationRules.endsInTime(request.delays())) {
            throw EscalationProblems.ladderTooLong(EscalationRules.MOST_DAYS);
        }
        repository.end(request.ladder(), request.effectiveFrom());
        UUID id = repository.add(request, caller.subject(), clock.instant());
        return find(id.toString());
    }
}

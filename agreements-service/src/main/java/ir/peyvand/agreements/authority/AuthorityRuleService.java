package ir.peyvand.agreements.authority;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.change.Change;
import ir.peyvand.kit.change.ChangeLog;
import ir.peyvand.kit.problem.Problems;
import ir.peyvand.kit.reference.ReferenceRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rules of authority and their transactions. */
@ApplicationScoped
public class AuthorityRuleService {

    private final AuthorityRuleRepository repository;
    private final ReferenceRegister register;
    private final ChangeLog changes;
    private final Clock clock;

    AuthorityRuleService(
            AuthorityRuleRepository repository, ReferenceRegister register, ChangeLog changes, Clock clock) {
        this.repository = repository;
        this.register = register;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    List<AuthorityRule> rules() {
        return repository.all();
    }

    /** Those that hold from the day on are replaced, the one that holds before it ends. */
    @Transactional
    AuthorityRule set(SetAuthorityRule request, Caller caller) {
        if (request.effectiveFrom().isBefore(LocalDate.now(clock))) {
            throw Problems.invalid().withError(AuthorityProblems.pastRule());
        }
        AuthorityRules.fault(request, register).ifPresent(fault -> {
            throw Problems.invalid().withError(fault);
        });
        Instant now = clock.instant();
        repository.end(request.level(), request.effectiveFrom());
        UUID id = repository.add(request, caller.subject(), now);
        changes.append(new Change(
                "authority-rule",
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
        return repository.all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

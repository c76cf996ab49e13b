package ir.peyvand.agreements.formrule;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.change.Change;
import ir.peyvand.kit.change.ChangeLog;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The dated rules of form: read by everybody, added to by operators. */
@ApplicationScoped
public class FormRuleService {

    private static final String TYPE = "form-rule";

    private final FormRuleRepository repository;
    private final ChangeLog changes;
    private final Clock clock;

    FormRuleService(FormRuleRepository repository, ChangeLog changes, Clock clock) {
        this.repository = repository;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    Page<FormRule> list(Optional<LocalDate> on) {
        return Page.all(repository.list(on));
    }

    @Transactional
    FormRule add(AddFormRule rule, Caller caller) {
        Instant now = clock.instant();
        List<FieldError> errors = FormRules.whatDoesNotFit(rule, LocalDate.ofInstant(now, ZoneOffset.UTC));
        if (!errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
        repository.keepOtherWritersOut();
        if (repository.beginsFrom(rule.code(), rule.validFrom())) {
            throw FormProblems.ruleOverlaps();
        }
        repository.endBefore(rule.code(), rule.validFrom());
        FormRule added = repository.add(rule, caller.subject(), now);
        changes.append(new Change(
                TYPE,
                added.id(),
                "added",
                Optional.empty(),
                true,
                true,
                caller,
                now,
                0,
                Optional.empty(),
                Optional.empty()));
        return added;
    }
}

package ir.peyvand.agreements.similarity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.change.Change;
import ir.peyvand.kit.change.ChangeLog;
import ir.peyvand.kit.digest.Sha256;
import ir.peyvand.kit.json.PlainJson;
import ir.peyvand.kit.page.Page;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules by which likeness is weighed: listed for everybody, extended by operators. */
@ApplicationScoped
class SimilarityRuleService {

    private static final String TYPE = "similarity-rule";

    private final SimilarityRuleRepository repository;
    private final ChangeLog changes;
    private final ObjectMapper json;
    private final Clock clock;

    SimilarityRuleService(SimilarityRuleRepository repository, ChangeLog changes, ObjectMapper json, Clock clock) {
        this.repository = repository;
        this.changes = changes;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    Page<SimilarityRule> list() {
        return Page.all(repository.all());
    }

    /** The rule of today. */
    SimilarityRule today() {
        return repository.on(LocalDate.now(clock));
    }

    @Transactional
    SimilarityRule add(AddSimilarityRule request, Caller caller) {
        List<FieldError> errors = SimilarityRules.whatDoesNotFit(request, LocalDate.now(clock));
        if (!errors.isEmpty()) {
            throw Problems.invalid().withErrors(errors);
        }
        var rule = new SimilarityRule(
                UuidCreator.getTimeOrderedEpoch(),
                request.weights(),
                request.threshold().doubleValue(),
                request.validFrom(),
                null,
                request.source(),
                caller.subject(),
                clock.instant());
        if (!repository.add(rule)) {
            throw SimilarityProblems.ruleExists(request.validFrom());
        }
        changes.append(new Change(
                TYPE,
                rule.id(),
                "added",
                Optional.empty(),
                true,
                true,
                caller,
                rule.created(),
                0,
                Optional.empty(),
                Optional.of(digest(rule))));
        return rule;
    }

    private byte[] digest(SimilarityRule rule) {
        return Sha256.of(PlainJson.bytes(json, rule));
    }
}

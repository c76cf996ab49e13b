package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Answers whether an act is covered, with one query. */
@ApplicationScoped
public class CheckService {

    private final CheckRepository repository;
    private final Clock clock;

    CheckService(CheckRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Transactional
    CheckView check(CheckQuestion act, Caller caller) {
        if (!DelegationAccess.mayAsk(caller, act.province())) {
            throw Problems.forbidden();
        }
        return repository
                .nearest(act, clock.instant())
                .map(nearest -> view(nearest, act))
                .orElseGet(() -> new CheckView(
                        false, null, null, act.on(), null, List.of(CheckRules.noDelegation(act.province()))));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static CheckView view(CandidateDelegation nearest, CheckQuestion act) {
        List<MissingPart> missing = CheckRules.missing(nearest, act);
        Money ceiling = nearest.ceiling();
        BigDecimal remaining = nearest.remaining();
        return new CheckView(
                missing.isEmpty(),
                DelegationView.urn(nearest.id()),
                nearest.reference(),
                act.on(),
                ceiling == null || remaining == null ? null : new Money(remaining, ceiling.currency()),
                missing);
    }
}

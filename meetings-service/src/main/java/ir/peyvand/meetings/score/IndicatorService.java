package ir.peyvand.meetings.score;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.kit.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules of the score and their transactions. */
@ApplicationScoped
public class IndicatorService {

    private final IndicatorRepository repository;
    private final Clock clock;

    IndicatorService(IndicatorRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Transactional
    List<IndicatorRule> rules(Optional<LocalDate> on) {
        return on.map(repository::on).orElseGet(repository::all);
    }

    @Transactional
    IndicatorRule set(SetIndicator request, Caller caller) {
        if (request.effectiveFrom().isBefore(LocalDate.now(clock))) {
            throw Problems.invalid()
                    .withError(FieldError.of(
                            "/effectiveFrom",
                            "in-the-past",
                            "قاعده از امروز یا روزی پس از آن آغاز می‌شود",
                            "A rule begins today or later"));
        }
        repository.keepOtherWritersOut();
        repository.end(request.code(), request.effectiveFrom());
        repository.add(request, caller.subject(), clock.instant());
        return repository.all().stream()
                .filter(rule -> rule.code().equals(request.code())
                        && rule.effectiveFrom().equals(request.effectiveFrom()))
                .findFirst()
                .orElseThrow();
    }
}

package ir.peyvand.meetings.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts views together: a delegation, what is spent of it, what was said about it. */
@ApplicationScoped
class DelegationViews {

    private static final Spending NOTHING = new Spending(BigDecimal.ZERO, BigDecimal.ZERO);

    private final DelegationRepository repository;
    private final Clock clock;

    DelegationViews(DelegationRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    DelegationView of(Delegation delegation) {
        return of(List.of(delegation)).getFirst();
    }

    /** In the order given. */
    List<DelegationView> of(List<Delegation> delegations) {
        List<UUID> ids = delegations.stream().map(Delegation::id).toList();
        Map<UUID, Spending> spending = repository.spendingOf(ids, clock.instant());
        Map<UUID, List<AdviceView>> advice = repository.adviceOn(ids);
        LocalDate today = LocalDate.now(clock);
        return delegations.stream()
                .map(one -> DelegationView.from(
                        one, spending.getOrDefault(one.id(), NOTHING), advice.getOrDefault(one.id(), List.of()), today))
                .toList();
    }
}

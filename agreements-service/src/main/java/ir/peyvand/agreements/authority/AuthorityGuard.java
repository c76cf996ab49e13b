package ir.peyvand.agreements.authority;

import ir.peyvand.agreements.agreement.AgreementStatus;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.AnnexHistory;
import ir.peyvand.agreements.agreement.MoveGuard;
import ir.peyvand.kit.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for the authority before an agreement becomes signed, and keeps what came of it in the same transaction. */
@ApplicationScoped
public class AuthorityGuard implements MoveGuard {

    private final AuthoritySettings settings;
    private final DelegationCheck delegations;
    private final AuthorityRepository repository;
    private final AnnexHistory history;
    private final Clock clock;

    AuthorityGuard(
            AuthoritySettings settings,
            DelegationCheck delegations,
            AuthorityRepository repository,
            AnnexHistory history,
            Clock clock) {
        this.settings = settings;
        this.delegations = delegations;
        this.repository = repository;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void check(AgreementView agreement, AgreementStatus next, Caller caller) {
        if (next != AgreementStatus.SIGNED) {
            return;
        }
        Instant now = clock.instant();
        DelegationQuestion question = DelegationQuestion.of(agreement, LocalDate.ofInstant(now, ZoneOffset.UTC));
        AuthorityView outcome = switch (settings.check()) {
            case OFF -> outcome(agreement, question, AuthorityOutcome.NOT_CHECKED, null, null, now);
            case FLAG -> outcome(agreement, question, delegations.ask(question), now);
            case REFUSE -> outcome(agreement, question, required(delegations.ask(question)), now);
        };
        repository.keep(outcome, caller.subject());
        history.append(
                AuthorityView.TYPE,
                agreement.id(),
                outcome.outcome().code(),
                agreement.version(),
                agreement,
                Optional.empty(),
                outcome,
                caller,
                now);
    }

    private static DelegationAnswer required(DelegationAnswer answer) {
        answer.doubt().ifPresent(doubt -> {
            throw doubt.isAnswered() ? AuthorityProblems.missing() : AuthorityProblems.unknown(doubt);
        });
        return answer;
    }

    private AuthorityView outcome(
            AgreementView agreement, DelegationQuestion question, DelegationAnswer answer, Instant now) {
        return outcome(
                agreement,
                question,
                answer.isConfirmed() ? AuthorityOutcome.CONFIRMED : AuthorityOutcome.AUTHORITY_NOT_CONFIRMED,
                answer.delegation().orElse(null),
                answer.doubt().orElse(null),
                now);
    }

    private AuthorityView outcome(
            AgreementView agreement,
            DelegationQuestion question,
            AuthorityOutcome outcome,
            @Nullable String delegation,
            @Nullable AuthorityDoubt doubt,
            Instant now) {
        return new AuthorityView(agreement.id(), outcome, settings.check(), delegation, doubt, question.on(), now);
    }
}

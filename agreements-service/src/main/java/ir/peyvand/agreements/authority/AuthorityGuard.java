package ir.peyvand.agreements.authority;

import ir.peyvand.agreements.agreement.AgreementContent;
import ir.peyvand.agreements.agreement.AgreementStatus;
import ir.peyvand.agreements.agreement.AgreementView;
import ir.peyvand.agreements.agreement.AmendmentGuard;
import ir.peyvand.agreements.agreement.AnnexHistory;
import ir.peyvand.agreements.agreement.MoveGuard;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Asks for the authority before an agreement becomes signed or an amendment commits more money, and keeps what came of it in the
 * same transaction.
 */
@ApplicationScoped
public class AuthorityGuard implements MoveGuard, AmendmentGuard {

    private final AuthoritySettings settings;
    private final AuthorityRuleRepository rules;
    private final DelegationCheck delegations;
    private final AuthorityUses uses;
    private final AuthorityRepository repository;
    private final AnnexHistory history;
    private final Clock clock;

    AuthorityGuard(
            AuthoritySettings settings,
            AuthorityRuleRepository rules,
            DelegationCheck delegations,
            AuthorityUses uses,
            AuthorityRepository repository,
            AnnexHistory history,
            Clock clock) {
        this.settings = settings;
        this.rules = rules;
        this.delegations = delegations;
        this.uses = uses;
        this.repository = repository;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public void check(AgreementView agreement, AgreementStatus next, Caller caller) {
        if (next == AgreementStatus.SIGNED) {
            var question = DelegationQuestion.ofSignature(agreement, LocalDate.now(clock));
            decide(agreement, question, question.amount(), caller);
        }
    }

    /** Asked for is what no delegation holds yet; whether one is needed depends on all that is committed. */
    @Override
    public void check(AgreementView agreement, AgreementContent text, LocalDate agreedOn, Caller caller) {
        Optional<Money> all = Optional.ofNullable(text.expectedInvestment());
        all.flatMap(amended ->
                        AuthorityRules.raise(agreement.expectedInvestment(), amended, uses.heldBy(agreement.id())))
                .map(raise -> DelegationQuestion.ofAmendment(agreement, text, raise, agreedOn))
                .ifPresent(question -> decide(agreement, question, all, caller));
    }

    private void decide(
            AgreementView agreement, DelegationQuestion question, Optional<Money> committed, Caller caller) {
        Instant now = clock.instant();
        AuthorityView outcome = outcome(agreement, question, committed, now);
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

    private AuthorityView outcome(
            AgreementView agreement, DelegationQuestion question, Optional<Money> committed, Instant now) {
        if (settings.check() == AuthorityMode.OFF) {
            return unasked(question, AuthorityOutcome.NOT_CHECKED, now);
        }
        if (!AuthorityRules.isNeeded(rules.all(), agreement.level(), committed, question.on())) {
            return unasked(question, AuthorityOutcome.NOT_NEEDED, now);
        }
        DelegationAnswer answer = ask(question);
        if (settings.check() == AuthorityMode.REFUSE) {
            answer.doubt().ifPresent(doubt -> {
                throw doubt.isAnswered()
                        ? AuthorityProblems.missing(answer.missing())
                        : AuthorityProblems.unknown(doubt);
            });
        }
        return new AuthorityView(
                question.agreement(),
                question.amendment(),
                answer.isConfirmed() ? AuthorityOutcome.CONFIRMED : AuthorityOutcome.AUTHORITY_NOT_CONFIRMED,
                settings.check(),
                answer.delegation().orElse(null),
                answer.doubt().orElse(null),
                answer.missing(),
                null,
                question.on(),
                now,
                List.of());
    }

    /** A delegation covers money only when its part of the ceiling is held. */
    private DelegationAnswer ask(DelegationQuestion question) {
        uses.confirmEarlier(question.province());
        DelegationAnswer answer = delegations.ask(question);
        if (!answer.isConfirmed() || question.amount().isEmpty()) {
            return answer;
        }
        CeilingAnswer held = uses.reserve(question, question.amount().get(), answer.delegation());
        return held.doubt()
                .map(doubt -> new DelegationAnswer(Optional.of(doubt), Optional.empty(), held.missing()))
                .orElse(answer);
    }

    private AuthorityView unasked(DelegationQuestion question, AuthorityOutcome outcome, Instant now) {
        return new AuthorityView(
                question.agreement(),
                question.amendment(),
                outcome,
                settings.check(),
                null,
                null,
                List.of(),
                null,
                question.on(),
                now,
                List.of());
    }
}

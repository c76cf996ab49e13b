package ir.peyvand.agreements.authority;

import io.quarkus.narayana.jta.QuarkusTransaction;
import ir.peyvand.kit.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Sees to it that what an agreement commits is reserved before it is signed or amended, and used or released once that is known. What
 * could not be confirmed afterwards is confirmed before the province asks for anything more.
 */
@ApplicationScoped
public class AuthorityUses {

    private static final Logger LOG = Logger.getLogger(AuthorityUses.class);

    private final Ceilings ceilings;
    private final MeetingsClient client;
    private final AuthorityUseRepository repository;
    private final TransactionSynchronizationRegistry transaction;
    private final Clock clock;

    AuthorityUses(
            Ceilings ceilings,
            MeetingsClient client,
            AuthorityUseRepository repository,
            TransactionSynchronizationRegistry transaction,
            Clock clock) {
        this.ceilings = ceilings;
        this.client = client;
        this.repository = repository;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What delegations hold for the agreement. */
    List<Money> heldBy(UUID agreement) {
        return repository.of(agreement).values().stream()
                .map(CommittedView::amount)
                .toList();
    }

    /** In the transaction of a signing or an amendment, before it asks for more. */
    void confirmEarlier(String province) {
        Optional<String> token = client.token();
        for (AuthorityUseRepository.Open open : repository.open(province)) {
            if (ceilings.use(open.part(), token)) {
                repository.used(open.agreement(), open.part(), clock.instant());
            }
        }
    }

    /** In the transaction of the signing or the amendment: what is reserved is used when it commits and released when it does not. */
    CeilingAnswer reserve(DelegationQuestion question, Money amount, Optional<String> delegation) {
        Optional<String> token = client.token();
        CeilingAnswer answer = ceilings.reserve(delegation, question.act(), amount, question.on(), token);
        answer.part().ifPresent(part -> {
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // nothing is said before the outcome is known
                }

                @Override
                public void afterCompletion(int status) {
                    completed(question.agreement(), part, status == Status.STATUS_COMMITTED, token);
                }
            });
            repository.keep(question, part, amount, clock.instant());
        });
        return answer;
    }

    /** On a thread of its own, because this one still carries the transaction that has ended. */
    private void completed(UUID agreement, CeilingPart part, boolean done, Optional<String> token) {
        Thread saying = Thread.ofVirtual().name("authority-use").start(() -> {
            if (!done) {
                ceilings.release(part, token);
            } else if (ceilings.use(part, token)) {
                QuarkusTransaction.requiringNew().run(() -> repository.used(agreement, part, clock.instant()));
            }
        });
        try {
            saying.join();
        } catch (InterruptedException interrupted) {
            LOG.warnf("delegations: interrupted before reservation %s was confirmed", part.reservation());
            Thread.currentThread().interrupt();
        }
    }
}

package ir.peyvand.agreements.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import ir.peyvand.kit.money.Money;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
@TestProfile(AuthorityRefuseTest.Refusing.class)
class AuthorityUsesTest {

    private static final Money MONEY = new Money(new BigDecimal("250.00"), "USD");

    @Inject
    AuthorityUses uses;

    @Inject
    AuthorityUseRepository repository;

    @Test
    @ActivateRequestContext
    void whatIsReservedForASignatureThatFailsIsReleased() {
        DelegationServer.SAID.clear();
        UUID agreement = UUID.randomUUID();
        var question = new DelegationQuestion(
                agreement,
                0,
                DelegationServer.RICH,
                List.of(),
                List.of(),
                Optional.of(MONEY),
                LocalDate.of(2026, 2, 1));

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> uses.reserve(question, MONEY, Optional.of(DelegationServer.DELEGATION))))
                .isInstanceOf(RuntimeException.class);
        assertThat(DelegationServer.SAID).hasSize(2);
        assertThat(DelegationServer.SAID.getLast()).startsWith("release ");
        assertThat(QuarkusTransaction.requiringNew().call(() -> repository.of(agreement)))
                .isEmpty();
    }
}

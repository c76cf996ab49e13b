package ir.peyvand.agreements.authority;

import static ir.peyvand.agreements.AgreementFixtures.DASHBOARD;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class AuthorityOffTest {

    @Inject
    @Readiness
    AuthorityHealth health;

    @Test
    void theRecordSaysThatNobodyAsked() {
        Known ready = Signing.ready("IR-03");
        Signing.authority("IR-03", ready).then().statusCode(404);
        Signing.agreement("IR-03", ready).then().body("authority", nullValue());

        move(governorate("IR-03"), ready, "sign", "")
                .then()
                .statusCode(200)
                .body("authority.outcome", equalTo("not-checked"));
        Signing.authority("IR-03", ready)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("not-checked"))
                .body("mode", equalTo("off"))
                .body("signedOn", equalTo("2026-02-01"));
        as(DASHBOARD)
                .get("/api/v1/agreements/" + ready.id())
                .then()
                .statusCode(200)
                .body("authority", nullValue());
    }

    @Test
    void theRecordSaysThatNobodyAskedAboutMoreMoneyEither() {
        Known signed = Signing.signed("IR-03", Signing.readyToCommit("IR-03", "250.00", "USD"));

        Signing.amend("IR-03", signed, "900.00", "USD")
                .then()
                .statusCode(200)
                .body("authority.outcome", equalTo("not-checked"));
        Signing.authority("IR-03", signed)
                .then()
                .body("amendment", equalTo(0))
                .body("amendments.outcome", contains("not-checked"))
                .body("amendments.amendment", contains(1))
                .body("amendments.signedOn", contains("2026-02-20"));
    }

    @Test
    void healthSaysThatTheCheckIsOff() {
        assertThat(health.call().getData()).isEqualTo(Optional.of(Map.of("authority.check", "off")));
    }
}

package ir.peyvand.agreements.authority;

import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithDatabaseAndTokens
@TestProfile(AuthorityRefuseTest.Refusing.class)
class AuthorityRefuseTest {

    public static class Refusing implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("peyvand.authority.check", "refuse");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(DelegationServer.class));
        }
    }

    @Test
    void aLiveDelegationLetsTheSignatureThrough() {
        Known ready = Signing.ready(DelegationServer.LIVE);

        move(governorate(DelegationServer.LIVE), ready, "sign", "")
                .then()
                .statusCode(200)
                .body("authority.outcome", equalTo("confirmed"));
    }

    @ParameterizedTest
    @CsvSource({
        DelegationServer.NONE + ", 409, authority-missing",
        DelegationServer.SILENT + ", 503, authority-unknown",
        DelegationServer.HALF + ", 503, authority-unknown",
        DelegationServer.BROKEN + ", 503, authority-unknown",
        DelegationServer.GONE + ", 503, authority-unknown",
        DelegationServer.NONSENSE + ", 503, authority-unknown"
    })
    void withoutAConfirmationNothingIsSigned(String province, int status, String code) {
        Known ready = Signing.ready(province);

        Response refusal = move(governorate(province), ready, "sign", "");
        refusal.then().statusCode(status).body("code", equalTo(code));
        if (status == 409) {
            refusal.then()
                    .body("missing.code", contains("subject-not-covered"))
                    .body("missing[0].detail.fa", equalTo("کمبود"));
        }
        assertThat(refusal.header("Retry-After") != null).isEqualTo(status == 503);
        Signing.agreement(province, ready).then().header("ETag", ready.tag()).body("status", equalTo("approved"));
        Signing.authority(province, ready).then().statusCode(404);
    }

    @Test
    void atHomeNoDelegationIsNeededWithoutMoney() {
        Known ready = Signing.readyAtHome(DelegationServer.NONE, "IR-09");

        move(governorate(DelegationServer.NONE), ready, "sign", "")
                .then()
                .statusCode(200)
                .body("authority.outcome", equalTo("not-needed"));
    }

    @Test
    void moneyIsReservedBeforeAndUsedAfterTheSignature() {
        Known ready = Signing.readyToCommit(DelegationServer.RICH, "250.00", "USD");
        DelegationServer.SAID.clear();

        move(governorate(DelegationServer.RICH), ready, "sign", "").then().statusCode(200);
        String reservation = Signing.authority(DelegationServer.RICH, ready)
                .then()
                .body("outcome", equalTo("confirmed"))
                .body("committed.amount.amount", equalTo("250.00"))
                .body("committed.confirmed", equalTo(true))
                .extract()
                .path("committed.reservation");
        assertThat(DelegationServer.SAID).hasSize(3);
        assertThat(DelegationServer.SAID.get(0)).isEqualTo("ask IR-10 250.00 USD");
        assertThat(DelegationServer.SAID.get(1))
                .startsWith("reserve")
                .contains("urn:peyvand:agreement:" + ready.id(), "250.00");
        assertThat(DelegationServer.SAID.get(2)).isEqualTo("use " + reservation);
    }

    @Test
    void aCeilingThatIsSpentSignsNothing() {
        Known ready = Signing.readyToCommit(DelegationServer.SPENT, "250.00", "USD");

        move(governorate(DelegationServer.SPENT), ready, "sign", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("authority-missing"))
                .body("missing.code", contains("ceiling-exceeded"));
        Signing.agreement(DelegationServer.SPENT, ready).then().body("status", equalTo("approved"));
    }

    @Test
    void anAmendmentReservesWhatItCommitsMore() {
        Known signed =
                Signing.signed(DelegationServer.RICH, Signing.readyToCommit(DelegationServer.RICH, "250.00", "USD"));
        DelegationServer.SAID.clear();

        Response less = Signing.amend(DelegationServer.RICH, signed, "200.00", "USD");
        less.then().statusCode(200);
        Response back = Signing.amend(DelegationServer.RICH, Known.of(less), "250.00", "USD");
        back.then().statusCode(200).body("amendment", equalTo(2));
        assertThat(DelegationServer.SAID).isEmpty();
        Signing.amend(DelegationServer.RICH, Known.of(back), "900.00", "USD")
                .then()
                .statusCode(200)
                .body("authority.outcome", equalTo("confirmed"));

        String reservation = Signing.authority(DelegationServer.RICH, signed)
                .then()
                .body("committed.amount.amount", equalTo("250.00"))
                .body("amendments.amendment", contains(3))
                .body("amendments.outcome", contains("confirmed"))
                .body("amendments[0].committed.amount.amount", equalTo("650.00"))
                .body("amendments[0].committed.confirmed", equalTo(true))
                .extract()
                .path("amendments[0].committed.reservation");
        assertThat(DelegationServer.SAID).hasSize(3);
        assertThat(DelegationServer.SAID.get(0)).isEqualTo("ask IR-10 650.00 USD");
        assertThat(DelegationServer.SAID.get(1))
                .startsWith("reserve")
                .contains("urn:peyvand:agreement-amendment:", "650.00", "2026-02-20");
        assertThat(DelegationServer.SAID.get(2)).isEqualTo("use " + reservation);
    }

    @ParameterizedTest
    @CsvSource({
        DelegationServer.TIGHT + ", USD, 409, authority-missing",
        DelegationServer.TIGHT + ", EUR, 503, authority-unknown"
    })
    void withoutAConfirmationNothingIsAmended(String province, String currency, int status, String code) {
        Known signed = Signing.signed(province, Signing.readyToCommit(province, "250.00", "USD"));

        Response refusal = Signing.amend(province, signed, "900.00", currency);
        refusal.then().statusCode(status).body("code", equalTo(code));
        assertThat(refusal.header("Retry-After") != null).isEqualTo(status == 503);
        Signing.agreement(province, signed)
                .then()
                .header("ETag", signed.tag())
                .body("amendment", equalTo(0))
                .body("expectedInvestment.amount", equalTo("250.00"));
        Signing.authority(province, signed).then().body("amendments", nullValue());
    }

    @Test
    void aUseThatWasNotConfirmedIsConfirmedBeforeTheNextQuestion() {
        Known first = Signing.readyToCommit(DelegationServer.FORGETFUL, "250.00", "USD");
        Known second = Signing.readyToCommit(DelegationServer.FORGETFUL, "100.00", "USD");

        move(governorate(DelegationServer.FORGETFUL), first, "sign", "").then().statusCode(200);
        Signing.authority(DelegationServer.FORGETFUL, first).then().body("committed.confirmed", equalTo(false));
        move(governorate(DelegationServer.FORGETFUL), second, "sign", "").then().statusCode(200);
        Signing.authority(DelegationServer.FORGETFUL, first).then().body("committed.confirmed", equalTo(true));
        Signing.authority(DelegationServer.FORGETFUL, second).then().body("committed.confirmed", equalTo(true));
    }
}

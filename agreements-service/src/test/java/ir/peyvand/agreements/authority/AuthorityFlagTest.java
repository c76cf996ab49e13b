package ir.peyvand.agreements.authority;

import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithDatabaseAndTokens
@TestProfile(AuthorityFlagTest.Flagging.class)
class AuthorityFlagTest {

    public static class Flagging implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("peyvand.authority.check", "flag");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(DelegationServer.class));
        }
    }

    @Inject
    @Readiness
    AuthorityHealth health;

    @Test
    void aLiveDelegationConfirmsTheSignature() {
        Known ready = Signing.ready(DelegationServer.LIVE);

        move(governorate(DelegationServer.LIVE), ready, "sign", "")
                .then()
                .statusCode(200)
                .body("authority.outcome", equalTo("confirmed"))
                .body("authority.reason", nullValue());
        Signing.authority(DelegationServer.LIVE, ready)
                .then()
                .body("delegation", equalTo(DelegationServer.DELEGATION))
                .body("mode", equalTo("flag"));
    }

    @Test
    void whatWasSignedUnderADelegationCameFromIt() {
        Known ready = Signing.ready(DelegationServer.LIVE);
        move(governorate(DelegationServer.LIVE), ready, "sign", "").then().statusCode(200);
        String agreement = "urn:peyvand:agreement:" + ready.id();

        as(governorate(DelegationServer.LIVE))
                .queryParam("urn", agreement)
                .get("/api/v1/agreements/references")
                .then()
                .body("records[0].origins", hasItem(DelegationServer.DELEGATION));
        as(governorate(DelegationServer.LIVE))
                .queryParam("urn", DelegationServer.DELEGATION)
                .get("/api/v1/agreements/references")
                .then()
                .body("items.urn", hasItem(agreement));
    }

    @ParameterizedTest
    @CsvSource({
        DelegationServer.NONE + ", no-delegation",
        DelegationServer.SILENT + ", timeout",
        DelegationServer.HALF + ", timeout",
        DelegationServer.BROKEN + ", unreachable",
        DelegationServer.GONE + ", unreachable",
        DelegationServer.NONSENSE + ", unreadable-answer"
    })
    void withoutAConfirmationTheSignatureCarriesAFlagWithTheReason(String province, String reason) {
        Known ready = Signing.ready(province);

        move(governorate(province), ready, "sign", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("signed"))
                .body("authority.outcome", equalTo("authority-not-confirmed"))
                .body("authority.reason", equalTo(reason));
        Signing.authority(province, ready)
                .then()
                .body("outcome", equalTo("authority-not-confirmed"))
                .body("reason", equalTo(reason))
                .body("delegation", nullValue());
    }

    @Test
    void withoutAConfirmationMoreMoneyFlagsTheAgreement() {
        Known signed =
                Signing.signed(DelegationServer.TIGHT, Signing.readyToCommit(DelegationServer.TIGHT, "250.00", "USD"));

        Signing.amend(DelegationServer.TIGHT, signed, "900.00", "USD")
                .then()
                .statusCode(200)
                .body("expectedInvestment.amount", equalTo("900.00"))
                .body("authority.outcome", equalTo("authority-not-confirmed"))
                .body("authority.reason", equalTo("no-delegation"));
        Signing.authority(DelegationServer.TIGHT, signed)
                .then()
                .body("outcome", equalTo("confirmed"))
                .body("amendments.outcome", contains("authority-not-confirmed"))
                .body("amendments[0].missing.code", contains("ceiling-exceeded"));
    }

    @Test
    void healthSaysThatSignaturesAreFlagged() {
        assertThat(health.call().getData()).isEqualTo(Optional.of(Map.of("authority.check", "flag")));
    }
}

package ir.peyvand.agreements.authority;

import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

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
        assertThat(refusal.header("Retry-After") != null).isEqualTo(status == 503);
        Signing.agreement(province, ready).then().header("ETag", ready.tag()).body("status", equalTo("approved"));
        Signing.authority(province, ready).then().statusCode(404);
    }
}

package ir.peyvand.kit.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.caller.Role;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestTokens.class)
class TestSupportTest {

    private static final Tokens GOVERNORATE =
            Tokens.of("demo-governorate-03").role(Role.GOVERNORATE).province("IR-03");

    @Inject
    TestClock clock;

    @Test
    void aTokenOfTheTestKeyIsAccepted() {
        whoAmI(GOVERNORATE).then().statusCode(200).body(containsString("IR-03"));
    }

    @Test
    void aTokenForAnotherAudienceIssuerOrTimeIsRefused() {
        whoAmI(GOVERNORATE.audience("another-api")).then().statusCode(401);
        whoAmI(GOVERNORATE.issuedBy("https://elsewhere.test")).then().statusCode(401);
        whoAmI(GOVERNORATE.expired()).then().statusCode(401);
    }

    @Test
    void aTokenWithAnotherRoleIsForbidden() {
        whoAmI(Tokens.of("demo-dashboard").role(Role.DASHBOARD)).then().statusCode(403);
    }

    @Test
    void theApplicationSeesTheTimeOfTheTest() {
        clock.stopAt("2026-03-21T00:00:00Z");
        clock.advance(Duration.ofDays(1));

        whoAmI(GOVERNORATE).then().body(endsWith(" 2026-03-22T00:00:00Z"));
    }

    @Test
    void theDatabaseKnowsPersianLetters() throws SQLException {
        try (var connection = DriverManager.getConnection(EmbeddedPostgres.emptyDatabase());
                var statement = connection.createStatement()) {
            statement.execute("create extension pg_trgm");
            try (var rows = statement.executeQuery(
                    "select array_length(show_trgm('گردشگری'), 1), 'پ' < 'ت', current_setting('server_version_num')")) {
                rows.next();

                assertThat(rows.getInt(1)).isPositive();
                assertThat(rows.getBoolean(2)).isTrue();
                assertThat(rows.getInt(3)).isGreaterThanOrEqualTo(180000);
            }
        }
    }

    private static io.restassured.response.Response whoAmI(Tokens caller) {
        return given().header("Authorization", caller.bearer()).get("/api/v1/who-am-i");
    }
}

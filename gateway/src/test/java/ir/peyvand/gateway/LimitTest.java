package ir.peyvand.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import ir.peyvand.kit.caller.Role;
import org.junit.jupiter.api.Test;

/** In the tests a dashboard may ask three times a minute. */
@QuarkusTest
@QuarkusTestResource(World.class)
class LimitTest {

    @Test
    void everyAnswerSaysWhatIsLeftAndTheOneTooManyIsRefused() {
        ask("dashboard-a")
                .statusCode(200)
                .header("RateLimit-Policy", "\"minute\";q=3;w=60")
                .header("RateLimit", matchesPattern("\"minute\";r=2;t=\\d+"));
        ask("dashboard-a").statusCode(200).header("RateLimit", startsWith("\"minute\";r=1;"));
        ask("dashboard-a").statusCode(200).header("RateLimit", startsWith("\"minute\";r=0;"));
        ask("dashboard-a")
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9]\\d?"))
                .body("code", equalTo("too-many-requests"));
    }

    @Test
    void oneClientDoesNotUseUpWhatAnotherHas() {
        for (int i = 0; i < 4; i++) {
            ask("dashboard-b");
        }
        ask("dashboard-b").statusCode(429);
        ask("dashboard-c").statusCode(200);
    }

    @Test
    void aClientReadsItsOwnUsage() {
        given().header("Authorization", Realm.get().bearer("dashboard-d", Role.DASHBOARD))
                .get("/api/v1/usage")
                .then()
                .statusCode(200)
                .body("client", equalTo("dashboard-d"))
                .body("minute.quota", equalTo(3))
                .body("minute.used", equalTo(1));
    }

    @Test
    void usageTakesNoParameters() {
        given().header("Authorization", Realm.get().bearer("dashboard-e", Role.DASHBOARD))
                .get("/api/v1/usage?client=dashboard-d")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo("?client"), "errors[0].code", equalTo("unknown-parameter"));
    }

    private static ValidatableResponse ask(String client) {
        return given().header("Authorization", Realm.get().bearer(client, Role.DASHBOARD))
                .get("/api/v1/capacities")
                .then();
    }
}

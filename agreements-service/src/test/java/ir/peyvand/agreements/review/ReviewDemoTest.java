package ir.peyvand.agreements.review;

import static ir.peyvand.agreements.AgreementFixtures.LEGAL;
import static ir.peyvand.agreements.AgreementFixtures.PROTOCOL;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.mission;
import static ir.peyvand.agreements.ReviewFixtures.moved;
import static ir.peyvand.agreements.ReviewFixtures.taken;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import ir.peyvand.agreements.WithDemonstration;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
@TestProfile(WithDemonstration.class)
class ReviewDemoTest {

    @Inject
    ReviewDemo demo;

    private static Response reviews(Tokens reviewer, String kind) {
        return as(reviewer)
                .queryParam("kind", kind)
                .queryParam("status", "open")
                .get("/api/v1/reviews");
    }

    private static ValidatableResponse waiting(Tokens reviewer, String kind) {
        return reviews(reviewer, kind)
                .then()
                .statusCode(200)
                .body("items.agreementReference", containsInAnyOrder("IR-04-MOU-0001", "IR-24-TWI-0001"));
    }

    @Test
    void twoForeignAgreementsWaitForBothReviewsOnceHoweverOftenTheyAreBrought() throws Exception {
        demo.load();

        waiting(LEGAL, "legal");
        waiting(PROTOCOL, "protocol");
        as(mission("TR"))
                .get("/api/v1/agreements/IR-04-MOU-0001")
                .then()
                .statusCode(200)
                .body("status", equalTo("in-review"));
        as(governorate("IR-03")).get("/api/v1/agreements/IR-04-MOU-0001").then().statusCode(404);
    }

    @Test
    void oneHasAFindingAndAnybodyOfItsReviewersMayTakeIt() {
        String id = reviews(LEGAL, "legal").path("items.find { it.agreementReference == 'IR-04-MOU-0001' }.id");
        as(LEGAL)
                .get("/api/v1/reviews/" + id)
                .then()
                .body("reviewer", nullValue())
                .body("findings", hasSize(1))
                .body("findings.clause", contains("3"))
                .body("findings.severity", contains("warning"));

        moved(LEGAL, taken(LEGAL, id), "release", "");
    }
}

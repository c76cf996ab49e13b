package ir.peyvand.meetings.body;

import static ir.peyvand.meetings.MeetingFixtures.DASHBOARD;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.WithDemonstration;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithDatabaseAndTokens
@TestProfile(WithDemonstration.class)
class BodyDemoTest {

    @Inject
    BodyDemo demo;

    @Test
    void everyProvinceHasItsCouncilWithHeadAndSecretaryHoweverOftenTheDemonstrationIsLoaded() {
        demo.load();
        demo.load();

        for (int number = 0; number < 31; number++) {
            String code = "DC-%02d".formatted(number);
            as(DASHBOARD)
                    .get("/api/v1/bodies/" + code)
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo("dialogue-council"));
            as(DASHBOARD)
                    .get("/api/v1/bodies/" + code.replace("DC", "SEC"))
                    .then()
                    .statusCode(200);
        }
        as(governorate("IR-21"))
                .get("/api/v1/bodies/DC-21/seats")
                .then()
                .body("items.role", contains("head", "secretary"))
                .body("items.office", contains("governorate:IR-21", "secretariat:IR-21"));
        as(DASHBOARD)
                .get("/api/v1/bodies/RG-1/compositions")
                .then()
                .body("items", hasSize(1))
                .body("items[0].provinces", hasSize(4))
                .body("items[0].countries", hasSize(5))
                .body("items[0].criteria", hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NDC", "PFRC", "MOI", "MFA", "JSC", "RG-6", "WG-INVESTMENT", "WG-EXPORTS", "WG-TOURISM"})
    void theNationalBodiesAreFoundByTheirCodes(String code) {
        demo.load();

        as(DASHBOARD).get("/api/v1/bodies/" + code).then().statusCode(200).body("code", equalTo(code));
    }
}

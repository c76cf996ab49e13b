package ir.peyvand.meetings.delegation;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.WithDemonstration;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
@TestProfile(WithDemonstration.class)
class DelegationDemoTest {

    @Inject
    DelegationDemo demo;

    @Test
    void aFirstUserMaySignForTheProvincesOfTheDemonstration() {
        as(governorate("IR-03"))
                .get(Delegations.PATH + "/check?province=IR-03&subject=tourism&country=AZ&amount=1000&currency=USD")
                .then()
                .body("live", equalTo(true))
                .body("reference", equalTo("DEL-03-DEMO"));
        as(COMMITTEE).get(Delegations.PATH + "/DEL-04-DEMO").then().body("status", equalTo("requested"));
        as(COMMITTEE).get(Delegations.PATH + "/DEL-10-DEMO").then().body("status", equalTo("refused"));
        as(COMMITTEE).get(Delegations.PATH + "/DEL-30-DEMO").then().body("status", equalTo("expired"));
    }

    @Test
    void aSecondStartBringsNothingTwice() throws Exception {
        demo.start(new StartupEvent());

        as(COMMITTEE).get(Delegations.PATH + "?province=IR-24").then().body("total.value", equalTo(1));
    }

    @Test
    void theLawsOfTheDemonstrationSayThatTheyAreMadeUp() {
        as(COMMITTEE)
                .get("/api/v1/obstructive-laws")
                .then()
                .body("items.illustrative", hasItem(true))
                .body("items[0].impact.provinceCount", equalTo(3));
        as(COMMITTEE).get("/api/v1/obstructive-laws?request=submitted").then().body("total.value", equalTo(1));
    }
}

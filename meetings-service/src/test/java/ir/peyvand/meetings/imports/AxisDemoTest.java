package ir.peyvand.meetings.imports;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.DASHBOARD;
import static ir.peyvand.meetings.MeetingFixtures.OPERATOR;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.mission;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import ir.peyvand.kit.imports.DemoImport;
import ir.peyvand.kit.testing.ImportFollower;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.WithDemonstration;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
@TestProfile(WithDemonstration.class)
class AxisDemoTest {

    @Inject
    DemoImport demo;

    @Test
    void theMeetingOfTabrizIsHeldWithItsSixtyThreeAxesInThreeWorkingGroups() throws Exception {
        List<String> jobs = jobs();
        JsonPath job = ImportFollower.ended(OPERATOR, "/api/v1/axes/imports/" + jobs.getFirst());
        demo.start(new StartupEvent());

        assertThat(List.of(job.getString("state"), job.getInt("accepted")))
                .as(job.prettify())
                .isEqualTo(List.of("finished", 63));
        assertThat(jobs()).isEqualTo(jobs);
        String meeting = as(COMMITTEE)
                .get("/api/v1/axes?limit=1")
                .then()
                .body("total.value", equalTo(63))
                .extract()
                .path("items[0].meeting");
        as(COMMITTEE)
                .get("/api/v1/meetings/" + meeting)
                .then()
                .statusCode(200)
                .body("status", equalTo("held"))
                .body("kind", equalTo("regional-meeting"))
                .body("provinces", hasSize(4));
        as(mission("EMB-TR-ANK", "TR"))
                .get("/api/v1/meetings/" + meeting + "/axes?facets=workingGroup,kind")
                .then()
                .statusCode(200)
                .body("total.value", equalTo(63))
                .body("facets.workingGroup", hasSize(3))
                .body("facets.kind", hasSize(4));
    }

    @Test
    void oneOfTheAxesHasBecomeAThreadThatAStrangerCanWalk() {
        ImportFollower.ended(OPERATOR, "/api/v1/axes/imports/" + jobs().getFirst());
        JsonPath referral = as(secretariat("IR-04"))
                .get("/api/v1/referrals")
                .then()
                .body("total.value", equalTo(1))
                .body("items[0].status", equalTo("accepted"))
                .extract()
                .jsonPath();
        String resolution = referral.getString("items[0].subject");
        references(resolution)
                .body("records[0].status", equalTo("adopted"))
                .body("records[0].origins", hasSize(2))
                .body("items.type", containsInAnyOrder("publication", "referral"));
        references(referral.getString("items[0].urn")).body("items.type", contains("delegation"));
        as(secretariat("IR-19")).get("/api/v1/referrals").then().body("total.value", equalTo(1));
        as(DASHBOARD)
                .get("/api/v1/publications?recordKind=meeting")
                .then()
                .body("items.status", contains("published"))
                .body("items[0].on", equalTo("2025-11-12"));
        as(secretariat("IR-24"))
                .get("/api/v1/roadmaps")
                .then()
                .body("items.status", contains("adopted"))
                .body("items[0].goals", hasSize(3))
                .body("items[0].goals[0].attained", greaterThan(0f));
    }

    private static ValidatableResponse references(String urn) {
        return as(COMMITTEE)
                .get("/api/v1/meetings/references?urn=" + urn)
                .then()
                .statusCode(200);
    }

    private static List<String> jobs() {
        return as(OPERATOR).get("/api/v1/axes/imports").jsonPath().getList("items.id");
    }
}

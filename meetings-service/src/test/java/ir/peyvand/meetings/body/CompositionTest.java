package ir.peyvand.meetings.body;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.DASHBOARD;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.TestClock;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class CompositionTest {

    @Inject
    TestClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.stopAt("2026-05-01T08:00:00Z");
    }

    private static String group() {
        return BodyFixtures.registered("""
                {"content": {"kind": "regional-group", "name": {"fa": "گروه %s"}, "provinces": ["IR-13", "IR-15"],
                  "countries": ["IQ"]}, "criteria": [{"fa": "مرز مشترک"}]}
                """.formatted(java.util.UUID.randomUUID()));
    }

    private static Response record(String group, int version, String provinces, String from) {
        return as(COMMITTEE)
                .header("If-Match", "\"" + version + "\"")
                .body("""
                        {"provinces": %s, "countries": ["IQ", "TR"], "criteria": [{"fa": "بازارچهٔ مشترک"}],
                          "effectiveFrom": "%s"}
                        """.formatted(provinces, from))
                .post("/api/v1/bodies/" + group + "/compositions");
    }

    private static Response compositions(String group, String day) {
        return as(DASHBOARD).queryParam("on", day).get("/api/v1/bodies/" + group + "/compositions");
    }

    @Test
    void aGroupBeginsWithTheCompositionItIsRegisteredWith() {
        String group = group();

        as(DASHBOARD)
                .get("/api/v1/bodies/" + group + "/compositions")
                .then()
                .body("items.number", contains(1))
                .body("items[0].criteria[0].fa", equalTo("مرز مشترک"))
                .body("items[0].effectiveFrom", equalTo("2026-05-01"));
        compositions(group, "2026-04-30").then().body("items", hasSize(0));
    }

    @Test
    void aNewCompositionHoldsFromItsDayAndLeavesTheFormerOne() {
        String group = group();
        record(group, 0, "[\"IR-15\", \"IR-16\"]", "1405-03-11")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("number", equalTo(2));

        compositions(group, "2026-05-31").then().body("items[0].provinces", contains("IR-13", "IR-15"));
        compositions(group, "2026-06-01").then().body("items[0].provinces", contains("IR-15", "IR-16"));
        as(DASHBOARD).get("/api/v1/bodies/" + group).then().body("composition", equalTo(1));
        clock.stopAt("2026-06-02T08:00:00Z");
        as(DASHBOARD)
                .get("/api/v1/bodies/" + group)
                .then()
                .body("composition", equalTo(2))
                .body("provinces", contains("IR-15", "IR-16"))
                .body("countries", contains("IQ", "TR"));
        as(DASHBOARD)
                .queryParam("province", "IR-16")
                .queryParam("kind", "regional-group")
                .get("/api/v1/bodies")
                .then()
                .body("items.id", hasItem(group));
    }

    @Test
    void aMeetingKeepsTheCompositionItWasCalledWith() {
        String group = group();
        Known meeting = MeetingStory.moved(COMMITTEE, MeetingStory.regional(group), "call");
        String composition =
                as(COMMITTEE).get("/api/v1/meetings/" + meeting.id()).path("composition");
        record(group, 0, "[\"IR-16\"]", "2026-05-05").then().statusCode(201);
        Known moved = Known.of(as(COMMITTEE)
                .header("If-Match", meeting.tag())
                .body("""
                        {"content": {"kind": "regional-meeting", "title": {"fa": "نشست منطقه‌ای"}, "body": "%s",
                          "startsAt": "2026-05-12T06:30:00Z"}}
                        """.formatted(group))
                .put("/api/v1/meetings/" + meeting.id()));

        as(COMMITTEE)
                .get("/api/v1/meetings/" + moved.id())
                .then()
                .body("composition", equalTo(composition))
                .body("provinces", contains("IR-13", "IR-15"));
        Known next = MeetingStory.moved(COMMITTEE, MeetingStory.regional(group), "call");
        as(COMMITTEE)
                .get("/api/v1/meetings/" + next.id())
                .then()
                .body("composition", not(equalTo(composition)))
                .body("provinces", contains("IR-16"));
    }

    @Test
    void noCompositionRewritesThePast() {
        String group = group();

        record(group, 0, "[\"IR-16\"]", "2026-04-30")
                .then()
                .statusCode(422)
                .body("errors.code", contains("would-rewrite-the-past"));
        record(group, 0, "[\"IR-99\"]", "2026-05-01")
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-province", "would-rewrite-the-past"));
        as(COMMITTEE)
                .header("If-Match", "\"0\"")
                .body("""
                        {"content": {"kind": "regional-group", "name": {"fa": "گروهی دیگر"}, "provinces": ["IR-16"],
                          "countries": ["IQ"]}}
                        """)
                .put("/api/v1/bodies/" + group)
                .then()
                .statusCode(422)
                .body("errors.code", contains("compositions-decide"));
    }

    @Test
    void onlyRegionalGroupsHaveCompositionsAndOnlyTheNationalLevelWritesThem() {
        String working = BodyFixtures.workingGroup("IR-13");

        record(working, 0, "[\"IR-16\"]", "2026-05-02")
                .then()
                .statusCode(409)
                .body("code", equalTo("only-groups-have-compositions"));
        as(secretariat("IR-13"))
                .header("If-Match", "\"0\"")
                .body("{}")
                .post("/api/v1/bodies/" + group() + "/compositions")
                .then()
                .statusCode(403);
    }
}

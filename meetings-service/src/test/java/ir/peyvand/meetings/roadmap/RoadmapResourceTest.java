package ir.peyvand.meetings.roadmap;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.roadmap.RoadmapFixtures.ROADMAPS;
import static ir.peyvand.meetings.roadmap.RoadmapFixtures.adopt;
import static ir.peyvand.meetings.roadmap.RoadmapFixtures.adopted;
import static ir.peyvand.meetings.roadmap.RoadmapFixtures.content;
import static ir.peyvand.meetings.roadmap.RoadmapFixtures.drafted;
import static ir.peyvand.meetings.roadmap.RoadmapFixtures.judge;
import static ir.peyvand.meetings.roadmap.RoadmapFixtures.measure;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.TestClock;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class RoadmapResourceTest {

    private static final Tokens WRITER = secretariat("IR-03");
    private static final Tokens OTHER = governorate("IR-03");

    @Inject
    TestClock clock;

    @Test
    void adoptedGoalsShowWhatVerifiedMeasurementsHaveAttained() {
        clock.stopAt("2032-01-10T08:00:00Z");
        String roadmap = adopted(WRITER, OTHER, group("IR-03")).id();
        String measured = measure(WRITER, roadmap, "joint-projects", "2031-11-01", "5")
                .then()
                .statusCode(201)
                .body("status", equalTo("claimed"))
                .extract()
                .path("id");

        as(WRITER)
                .get(ROADMAPS + "/" + roadmap)
                .then()
                .body("goals[0].indicators[0].claimed", equalTo(5))
                .body("goals[0].indicators[0].verified", nullValue())
                .body("goals[0].attained", equalTo(0.0f))
                .body("goals[0].overdue", equalTo(true));
        judge(WRITER, roadmap, measured, "verify", "").then().statusCode(403).body("code", equalTo("maker-is-checker"));
        judge(OTHER, roadmap, measured, "verify", "").then().statusCode(200).body("status", equalTo("verified"));
        judge(OTHER, roadmap, measured, "refuse", "{\"reason\": \"دیر شد\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("measurement-judged"));

        as(WRITER)
                .get(ROADMAPS + "/" + roadmap)
                .then()
                .body("goals[0].indicators[0].verified", equalTo(5))
                .body("goals[0].attained", equalTo(0.3f))
                .body("goals[1].attained", equalTo(0.0f))
                .body("goals[1].overdue", equalTo(false));
        as(WRITER)
                .get(ROADMAPS + "/" + roadmap + "/measurements")
                .then()
                .body("items.id", contains(measured))
                .body("total.value", equalTo(1));
    }

    @Test
    void whoeverWroteADraftDoesNotAdoptIt() {
        clock.stopAt("2031-02-01T08:00:00Z");
        Known draft = drafted(WRITER, group("IR-03"), "");

        adopt(WRITER, draft).then().statusCode(403).body("code", equalTo("maker-is-checker"));
        adopt(OTHER, draft).then().statusCode(200).body("status", equalTo("adopted"));
    }

    @Test
    void anAdoptedRoadmapIsReplacedAndNeverEdited() {
        clock.stopAt("2031-02-02T08:00:00Z");
        String body = group("IR-03");
        Known first = adopted(WRITER, OTHER, body);

        as(WRITER)
                .header("If-Match", first.tag())
                .body(content(body, ""))
                .put(ROADMAPS + "/" + first.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("not-a-draft"));
        adopt(OTHER, drafted(WRITER, body, ""))
                .then()
                .statusCode(409)
                .body("code", equalTo("body-has-roadmap"))
                .body("roadmap", equalTo(first.id()));
        adopt(OTHER, drafted(WRITER, body, first.id())).then().statusCode(200);

        as(WRITER).get(ROADMAPS + "/" + first.id()).then().body("status", equalTo("superseded"));
        as(WRITER)
                .get(ROADMAPS + "/" + first.id() + "/revisions")
                .then()
                .body("items.change", contains("superseded", "adopted", "drafted"));
    }

    @Test
    void aDraftIsSeenByItsOwnProvinceAndWhatIsAdoptedByAllOfTheBody() {
        clock.stopAt("2031-02-03T08:00:00Z");
        Known draft = drafted(COMMITTEE, joint(), "");
        Tokens ardabil = secretariat("IR-24");

        as(ardabil).get(ROADMAPS + "/" + draft.id()).then().statusCode(404);
        as(ardabil).get(ROADMAPS).then().body("items.id", not(hasItem(draft.id())));
        adopt(Tokens.of("second-of-committee").role(Role.COMMITTEE), draft)
                .then()
                .statusCode(200);

        as(ardabil).get(ROADMAPS + "/" + draft.id()).then().statusCode(200);
        as(ardabil).get(ROADMAPS + "?status=adopted").then().body("items.id", hasItem(draft.id()));
        as(secretariat("IR-04")).get(ROADMAPS + "/" + draft.id()).then().statusCode(404);
        as(secretariat("IR-04")).get(ROADMAPS).then().body("items.id", not(hasItem(draft.id())));
        measure(ardabil, draft.id(), "joint-projects", "2031-02-01", "3").then().statusCode(201);
    }

    @Test
    void whatDoesNotFitIsNamedByItsPlace() {
        clock.stopAt("2031-02-04T08:00:00Z");
        as(WRITER)
                .body(content("0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10", "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
                        .replace("2033-12-31", "2030-12-31"))
                .post(ROADMAPS)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/until", "/goals/0/dueOn", "/goals/1/dueOn", "/body", "/replaces"));
        as(WRITER)
                .body(content(group("IR-04"), ""))
                .post(ROADMAPS)
                .then()
                .statusCode(422)
                .body("errors.code", contains("foreign-body"));
        String roadmap = adopted(WRITER, OTHER, group("IR-03")).id();
        measure(WRITER, roadmap, "nothing", "2031-02-01", "3")
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-indicator"));
        measure(WRITER, roadmap, "joint-projects", "2031-02-05", "3")
                .then()
                .statusCode(422)
                .body("errors.code", contains("in-the-future"));
    }

    private static String joint() {
        return BodyFixtures.registered("""
                {"content": {"kind": "joint-working-group", "name": {"fa": "کارگروه مشترک %s"},
                 "provinces": ["IR-03", "IR-24"]}}
                """.formatted(UUID.randomUUID()));
    }

    private static String group(String province) {
        return BodyFixtures.workingGroup(province);
    }
}

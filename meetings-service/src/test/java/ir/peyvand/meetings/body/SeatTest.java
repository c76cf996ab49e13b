package ir.peyvand.meetings.body;

import static ir.peyvand.meetings.MeetingFixtures.DASHBOARD;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.BodyFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class SeatTest {

    private static Response take(String body, int version, String seat) {
        return as(secretariat("IR-17"))
                .header("If-Match", "\"" + version + "\"")
                .body(seat)
                .post("/api/v1/bodies/" + body + "/seats");
    }

    private static String head(String from) {
        return """
                {"role": "head", "post": {"fa": "استاندار"}, "holder": {"fa": "مریم کریمی"}, "office": "governorate:IR-17",
                  "from": "%s"}
                """.formatted(from);
    }

    @Test
    void aBodyHasOneHeadAtATimeAndRemembersTheFormerOnes() {
        String body = BodyFixtures.workingGroup("IR-17");
        String seat = take(body, 0, head("1402-01-01"))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .extract()
                .path("id");

        take(body, 1, head("1403-01-01"))
                .then()
                .statusCode(409)
                .body("code", equalTo("seat-taken"))
                .body("seat", equalTo(seat));
        as(secretariat("IR-17"))
                .header("If-Match", "\"1\"")
                .body("{\"until\": \"1402-12-29\"}")
                .post("/api/v1/bodies/" + body + "/seats/" + seat + "/leave")
                .then()
                .statusCode(200)
                .body("until", equalTo("2024-03-19"));
        take(body, 2, head("1403-01-01")).then().statusCode(201);
        as(governorate("IR-04"))
                .queryParam("on", "1402-06-01")
                .get("/api/v1/bodies/" + body + "/seats")
                .then()
                .body("items.id", contains(seat));
        as(secretariat("IR-17"))
                .get("/api/v1/bodies/" + body + "/revisions")
                .then()
                .body("items.change", contains("seat-taken", "seat-left", "seat-taken", "registered"));
    }

    @Test
    void anyNumberOfMembersSitTogetherBodiesAmongThem() {
        String body = BodyFixtures.workingGroup("IR-17");
        String member = """
                {"role": "member", "post": {"fa": "نمایندهٔ شورا"}, "memberBody": "%s", "from": "1403-01-01"}
                """.formatted(BodyFixtures.council("IR-17"));

        take(body, 0, member).then().statusCode(201);
        take(body, 1, member).then().statusCode(201);
        take(body, 2, member.replace(BodyFixtures.council("IR-17"), body))
                .then()
                .statusCode(422);
    }

    @Test
    void seatsNamePeopleSoDashboardsDoNotReadThemAndOthersDoNotWriteThem() {
        String body = BodyFixtures.workingGroup("IR-17");

        as(DASHBOARD).get("/api/v1/bodies/" + body + "/seats").then().statusCode(403);
        as(secretariat("IR-18"))
                .header("If-Match", "\"0\"")
                .body(head("1402-01-01"))
                .post("/api/v1/bodies/" + body + "/seats")
                .then()
                .statusCode(403);
        take(body, 0, head("1402-01-01").replace("IR-17", "IR-99")).then().statusCode(422);
    }
}

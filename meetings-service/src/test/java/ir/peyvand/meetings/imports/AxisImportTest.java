package ir.peyvand.meetings.imports;

import static io.restassured.RestAssured.given;
import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.OPERATOR;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import ir.peyvand.kit.testing.ImportFollower;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.AxisStory;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class AxisImportTest {

    private static final String IMPORTS = "/api/v1/axes/imports";
    private static final String HEADER =
            "number,working_group,kind,title_fa,body_fa,province,provinces,countries,meeting\n";
    private static final Tokens OFFICE = secretariat("IR-03");

    private static JsonPath imported(Tokens by, String file, String mode) {
        return followed(by, send(by, file, "?mode=" + mode));
    }

    private static JsonPath followed(Tokens by, ValidatableResponse sent) {
        String location = sent.statusCode(202)
                .header("Location", startsWith("http"))
                .extract()
                .header("Location");
        return ImportFollower.ended(by, location);
    }

    private static ValidatableResponse send(Tokens by, String file, String query) {
        return given().header("Authorization", by.bearer())
                .contentType("text/csv; charset=utf-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + query)
                .then();
    }

    private static ValidatableResponse rows(Tokens by, JsonPath job, String query) {
        return given().header("Authorization", by.bearer())
                .get(IMPORTS + "/" + job.getString("id") + "/rows" + query)
                .then()
                .statusCode(200);
    }

    private static void assertCounts(JsonPath job, int accepted, int duplicates, int rejected) {
        assertThat(List.of(job.getInt("accepted"), job.getInt("duplicates"), job.getInt("rejected")))
                .as(job.prettify())
                .isEqualTo(List.of(accepted, duplicates, rejected));
    }

    /** The 63 axes, on to a meeting. */
    private static String sixtyThree(String meeting) throws IOException {
        try (var file = Objects.requireNonNull(AxisImportTest.class.getResourceAsStream("/demo/axes-63.csv"))) {
            String[] lines = new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\r?\n");
            return IntStream.range(0, lines.length)
                    .mapToObj(i -> lines[i] + "," + (i == 0 ? "meeting" : meeting))
                    .collect(Collectors.joining("\r\n"));
        }
    }

    @Test
    void theSixtyThreeComeInOnceAndGoOnToTheirMeeting() throws IOException {
        Known meeting = MeetingStory.regional(
                BodyFixtures.group("[\"IR-03\", \"IR-04\", \"IR-19\", \"IR-24\"]", "[\"TR\", \"AZ\"]"));
        String file = sixtyThree(meeting.id());

        JsonPath first = imported(OPERATOR, file, "all-or-nothing");
        JsonPath again = imported(OPERATOR, file, "all-or-nothing");

        assertCounts(first, 63, 0, 0);
        assertCounts(again, 0, 63, 0);
        rows(OPERATOR, again, "?limit=63")
                .body("items.outcome", everyItem(equalTo("duplicate")))
                .body("items.duplicateOf", everyItem(startsWith("AX-")));
        JsonPath axes = as(secretariat("IR-19"))
                .get("/api/v1/meetings/" + meeting.id() + "/axes?sort=number&limit=63&facets=workingGroup,kind")
                .then()
                .statusCode(200)
                .body("total.value", equalTo(63))
                .extract()
                .jsonPath();
        assertThat(axes.getList("items.number", Integer.class))
                .isEqualTo(IntStream.rangeClosed(1, 63).boxed().toList());
        assertThat(axes.getList("facets.workingGroup.value", String.class))
                .containsExactlyInAnyOrder("foreign-investment", "non-oil-exports", "tourism");
        assertThat(axes.getString("items[20].province")).isEqualTo("IR-04");
        assertThat(axes.getInt("items[20].weight.value")).isEqualTo(1);
        assertThat(axes.getInt("items[0].weight.sponsors")).isEqualTo(4);
        as(COMMITTEE)
                .get("/api/v1/axes/" + axes.getString("items[20].id") + "/merge-offers")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void everyFaultIsNamedWithItsRowAndColumn() {
        String title = AxisStory.title();
        JsonPath job = imported(
                OFFICE,
                HEADER + "1,TOURISM,PROBLEM," + title + ",متن,,,TR,\n"
                        + "x,MUSIC,WISH,,متن,IR-99,IR-98,XX,\n"
                        + ",TOURISM,SOLUTION," + AxisStory.title() + ",,IR-04,,,\n"
                        + ",TOURISM,DEMAND," + AxisStory.title() + ",,,,,no-such-meeting\n"
                        + "2,TOURISM,problem," + title.replace("توقف", "توقف ") + ",متن,IR-03,IR-03,tr,\n",
                "accept-valid");

        assertCounts(job, 1, 1, 3);
        rows(OFFICE, job, "?outcome=rejected")
                .body("items.row", contains(2, 3, 4))
                .body(
                        "items[0].errors.code",
                        org.hamcrest.Matchers.hasItems(
                                "not-a-number", "unknown-working-group", "unknown-kind", "unknown-province"))
                .body("items[1].errors.code", contains("foreign-province"))
                .body("items[2].errors.code", contains("unknown-meeting"));
        rows(OFFICE, job, "?outcome=duplicate").body("items.row", contains(5));
    }

    @Test
    void aMeetingTakesNoNumberTwiceAndNothingAfterItWasHeld() {
        Known ahead = MeetingStory.draft("IR-03");
        Known held = MeetingStory.held("IR-03");
        JsonPath job = imported(
                OFFICE,
                HEADER + "1,TOURISM,PROBLEM," + AxisStory.title() + ",,,,," + ahead.id() + "\n"
                        + "1,TOURISM,PROBLEM," + AxisStory.title() + ",,,,," + ahead.id() + "\n"
                        + "2,TOURISM,PROBLEM," + AxisStory.title() + ",,,,," + held.id() + "\n",
                "accept-valid");

        assertCounts(job, 1, 0, 2);
        rows(OFFICE, job, "?outcome=rejected")
                .body("items.errors.code.flatten()", contains("number-taken", "meeting-is-past"));
    }

    @Test
    void aFileGoesOnToOneMeetingAndARowToTheOneItNames() {
        Known whole = MeetingStory.draft("IR-03");
        Known own = MeetingStory.draft("IR-03");
        String withoutColumn = "number,working_group,kind,title_fa\n1,TOURISM,PROBLEM," + AxisStory.title() + "\n";
        String withColumn = HEADER + "2,TOURISM,PROBLEM," + AxisStory.title() + ",,,,,\n" + "1,TOURISM,PROBLEM,"
                + AxisStory.title() + ",,,,," + own.id() + "\n";
        String reference = as(OFFICE).get("/api/v1/meetings/" + whole.id()).path("reference");

        assertCounts(followed(OFFICE, send(OFFICE, withoutColumn, "?meeting=" + whole.id())), 1, 0, 0);
        assertCounts(followed(OFFICE, send(OFFICE, withColumn, "?meeting=" + reference)), 2, 0, 0);

        as(OFFICE)
                .get("/api/v1/meetings/" + whole.id() + "/axes?sort=number")
                .then()
                .body("items.number", contains(1, 2));
        as(OFFICE).get("/api/v1/meetings/" + own.id() + "/axes").then().body("items.number", contains(1));
    }

    @Test
    void aFileGoesOnToNoMeetingThatItsSenderMayNotKnowOf() {
        Known foreign = MeetingStory.draft("IR-04");
        String file = "working_group,kind,title_fa\nTOURISM,PROBLEM," + AxisStory.title() + "\n";

        for (String meeting : List.of(foreign.id(), "MTG-1300-0001", "x".repeat(61), "%00")) {
            send(OFFICE, file, "?meeting=" + meeting).statusCode(400).body("errors.pointer", contains("?meeting"));
        }
        send(OFFICE, file, "?meeting=" + foreign.id() + "&meeting=" + foreign.id())
                .statusCode(400)
                .body("errors.code", contains("repeated"));
    }

    @Test
    void nothingComesInWhenTheFileIsWantedWhole() {
        String title = AxisStory.title();
        JsonPath job = imported(
                OFFICE,
                HEADER + ",TOURISM,PROBLEM," + title + ",,,,,\n" + ",TOURISM,WISH," + title + ",,,,,\n",
                "all-or-nothing");

        assertThat(job.getString("state")).isEqualTo("failed");
        as(OFFICE).queryParam("q", title).get("/api/v1/axes").then().body("total.value", equalTo(0));
    }

    @Test
    void anImportedProblemIsComparedWithThoseOfOtherProvinces() {
        String about = AxisStory.word() + " " + AxisStory.word() + " " + AxisStory.word();
        Known known = AxisStory.submitted("IR-24", "کمبود واگن‌های " + about);

        imported(OFFICE, HEADER + ",NON_OIL_EXPORTS,PROBLEM,نبود واگن " + about + ",,,,TR,\n", "accept-valid");

        as(secretariat("IR-24"))
                .get("/api/v1/axes/" + known.id() + "/merge-offers")
                .then()
                .body("items.status", contains("offered"))
                .body("items[0].other.province", equalTo("IR-03"));
    }

    @Test
    void theTemplateHasEveryColumnAndComesInItself() {
        String template = given().header("Authorization", OFFICE.bearer())
                .accept("text/csv")
                .get(IMPORTS + "/template")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(template).contains("working_group", "kind", "title_fa", "provinces", "meeting");
    }
}

package ir.peyvand.meetings.score;

import static ir.peyvand.meetings.MeetingFixtures.AUDITOR;
import static ir.peyvand.meetings.MeetingFixtures.DASHBOARD;
import static ir.peyvand.meetings.MeetingFixtures.OPERATOR;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import ir.peyvand.kit.testing.TestClock;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import ir.peyvand.meetings.evidence.EvidenceFixtures;
import ir.peyvand.meetings.publication.PublicationFixtures;
import ir.peyvand.meetings.resolution.ResolutionFixtures;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class CouncilScoreTest {

    private static final String SCORES = "/api/v1/council-scores";
    private static final String PROVINCE = "IR-17";
    private static final Tokens OFFICE = secretariat(PROVINCE);

    @Inject
    TestClock clock;

    @Test
    void whatIsDoneRaisesTheScoreOfTheDayAndThePastKeepsItsOwn() {
        clock.stopAt("2041-03-01T08:00:00Z");
        Known session = MeetingStory.registered(OFFICE, MeetingStory.session(PROVINCE, "2041-02-20T08:00:00Z"));
        session = MeetingStory.moved(OFFICE, session, "call");
        Known resolution = ResolutionFixtures.adopted(
                OFFICE,
                ResolutionFixtures.registered(
                        OFFICE, ResolutionFixtures.content(PROVINCE, "پایانهٔ مرزی", "2041-04-01")));
        resolution = Known.of(ResolutionFixtures.done(ResolutionFixtures.move(OFFICE, resolution, "start", "")));
        clock.stopAt("2041-04-10T08:00:00Z");
        JsonPath before = score(OFFICE, "2041-04-10");
        assertThat(done(before, "resolutions-carried-out")).isZero();
        assertThat(due(before, "resolutions-carried-out")).isEqualTo(1);
        assertThat(due(before, "sessions-held")).isEqualTo(12);

        as(OFFICE)
                .get(SCORES + "/" + PROVINCE + "/records?indicator=resolutions-carried-out&done=false")
                .then()
                .body("items.record", contains("urn:peyvand:resolution:" + resolution.id()))
                .body("items.day", contains("2041-04-01"));

        clock.stopAt("2041-04-12T08:00:00Z");
        MeetingStory.moved(OFFICE, session, "hold");
        Known evidence = EvidenceFixtures.submitted(PROVINCE, resolution);
        Known shown = Known.of(ResolutionFixtures.done(ResolutionFixtures.move(OFFICE, resolution, "complete", "")));
        EvidenceFixtures.judge(governorate(PROVINCE), new EvidenceFixtures.Shown(shown, evidence), "accept", "")
                .then()
                .statusCode(200);
        PublicationFixtures.published(OFFICE, PublicationFixtures.resolution(shown));

        JsonPath after = score(OFFICE, "2041-04-12");
        assertThat(done(after, "resolutions-carried-out")).isEqualTo(1);
        assertThat(done(after, "resolutions-published")).isEqualTo(1);
        assertThat(done(after, "sessions-held")).isEqualTo(1);
        assertThat(after.getDouble("score")).isGreaterThan(before.getDouble("score"));
        assertThat(score(OFFICE, "2041-04-10").getMap("")).isEqualTo(before.getMap(""));
        assertThat(due(score(OFFICE, "2041-02-01"), "resolutions-carried-out")).isZero();
    }

    @Test
    void allProvincesAreRankedAndForeignCountsAreNotShown() {
        clock.stopAt("2043-03-01T08:00:00Z");
        as(DASHBOARD)
                .get(SCORES)
                .then()
                .statusCode(200)
                .body("items", hasSize(31))
                .body("items.rank", everyItem(equalTo(1)))
                .body("items[0].indicators[0].done", nullValue())
                .body("items[0].indicators[0].records", nullValue());
        JsonPath own = as(OFFICE).get(SCORES).jsonPath();
        for (int i = 0; i < 31; i++) {
            boolean mine = own.getString("items[" + i + "].province").equals(PROVINCE);
            assertThat(own.get("items[" + i + "].indicators[0].due") != null).isEqualTo(mine);
        }
        as(OFFICE).get(SCORES + "/IR-18/records?indicator=attendance").then().statusCode(403);
        as(OFFICE).get(SCORES + "/IR-18/moves").then().statusCode(403);
        as(OFFICE).get(SCORES + "/IR-99").then().statusCode(404);
        as(OFFICE).get(SCORES + "?on=2043-03-02").then().statusCode(400).body("errors.code", contains("in-the-future"));
    }

    @Test
    void theSmallestSetOfOpenItemsThatMovesTheRankIsNamed() {
        clock.stopAt("2045-03-01T08:00:00Z");
        for (String province : new String[] {"IR-19", "IR-20"}) {
            Known called = MeetingStory.moved(
                    secretariat(province),
                    MeetingStory.registered(
                            secretariat(province), MeetingStory.session(province, "2045-02-20T08:00:00Z")),
                    "call");
            if (province.equals("IR-19")) {
                MeetingStory.moved(secretariat(province), called, "hold");
            }
        }
        Known open = ResolutionFixtures.adopted(
                secretariat("IR-20"),
                ResolutionFixtures.registered(
                        secretariat("IR-20"), ResolutionFixtures.content("IR-20", "خط انتقال پول", "2045-03-05")));
        clock.stopAt("2045-03-10T08:00:00Z");

        as(AUDITOR)
                .get(SCORES + "/IR-20/moves")
                .then()
                .statusCode(200)
                .body("rank", equalTo(2))
                .body("moves[0].rank", equalTo(1))
                .body("moves[0].items", hasSize(1))
                .body("moves[0].items.record.record", hasItem("urn:peyvand:resolution:" + open.id()));
        as(AUDITOR)
                .get(SCORES + "/IR-19/moves")
                .then()
                .body("rank", equalTo(1))
                .body("scoreToReach", nullValue())
                .body("moves", hasSize(0));
    }

    /** IR-25 held what IR-26 only called: with that one session both share the first rank. */
    @Test
    void whoReachesTheProvinceAboveSharesItsRank() {
        clock.stopAt("2046-03-01T08:00:00Z");
        for (String province : new String[] {"IR-25", "IR-26"}) {
            Known called = MeetingStory.moved(
                    secretariat(province),
                    MeetingStory.registered(
                            secretariat(province), MeetingStory.session(province, "2046-02-20T08:00:00Z")),
                    "call");
            if (province.equals("IR-25")) {
                MeetingStory.moved(secretariat(province), called, "hold");
            }
        }

        as(AUDITOR)
                .get(SCORES + "/IR-26/moves")
                .then()
                .body("rank", equalTo(2))
                .body("moves", hasSize(1))
                .body("moves[0].items", hasSize(1))
                .body("moves[0].rank", equalTo(1));
    }

    @Test
    void whatIsWrittenLaterChangesNoPastDay() {
        clock.stopAt("2050-03-01T08:00:00Z");
        Known session = MeetingStory.registered(OFFICE, MeetingStory.session(PROVINCE, "2050-02-20T08:00:00Z"));
        Known resolution = ResolutionFixtures.adopted(
                OFFICE,
                ResolutionFixtures.registered(
                        OFFICE, ResolutionFixtures.content(PROVINCE, "گذرگاه دوم", "2050-03-20")));
        List<String> days = List.of("2050-02-28", "2050-03-01", "2050-03-15", "2050-03-25");
        clock.stopAt("2050-03-25T08:00:00Z");
        List<Map<String, Object>> before = scores(days);

        clock.stopAt("2050-04-10T08:00:00Z");
        session = MeetingStory.moved(OFFICE, session, "call");
        MeetingStory.moved(OFFICE, session, "hold");
        PublicationFixtures.published(OFFICE, PublicationFixtures.resolution(resolution));
        ResolutionFixtures.done(ResolutionFixtures.move(
                governorate(PROVINCE),
                ResolutionFixtures.again(resolution),
                "withdraw",
                "{\"reason\": \"مصوبهٔ دیگری جای آن را گرفت\"}"));

        assertThat(scores(days)).isEqualTo(before);
        assertThat(score(OFFICE, "2050-04-10").getMap("")).isNotEqualTo(before.getLast());
    }

    private static List<Map<String, Object>> scores(List<String> days) {
        return days.stream()
                .map(day -> score(OFFICE, day).<String, Object>getMap(""))
                .toList();
    }

    @Test
    void aNewRuleHoldsFromItsDayAndThePastKeepsTheOldOne() {
        clock.stopAt("2047-03-01T08:00:00Z");
        String rule = """
                {"code": "sessions-held", "measure": "sessions-held", "name": {"fa": "برگزاری جلسه"},
                 "weight": 50, "target": 0.5, "windowDays": 180, "effectiveFrom": "%s", "source": "شیوه‌نامهٔ نمونه"}
                """;
        as(OPERATOR)
                .body(rule.formatted("2047-02-28"))
                .post("/api/v1/score-indicators")
                .then()
                .statusCode(422)
                .body("errors.code", contains("in-the-past"));
        as(OPERATOR)
                .body(rule.formatted("2047-04-01"))
                .post("/api/v1/score-indicators")
                .then()
                .statusCode(201)
                .body("windowDays", equalTo(180));

        clock.stopAt("2047-04-02T08:00:00Z");
        assertThat(due(score(OFFICE, "2047-04-02"), "sessions-held")).isEqualTo(6);
        assertThat(due(score(OFFICE, "2047-03-31"), "sessions-held")).isEqualTo(12);
        as(DASHBOARD)
                .get("/api/v1/score-indicators?on=2047-03-31")
                .then()
                .body("items.find { it.code == 'sessions-held' }.effectiveUntil", equalTo("2047-04-01"));
    }

    private static JsonPath score(Tokens caller, String on) {
        return as(caller)
                .get(SCORES + "/" + PROVINCE + "?on=" + on)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int done(JsonPath score, String indicator) {
        return score.getInt("indicators.find { it.code == '" + indicator + "' }.done");
    }

    private static int due(JsonPath score, String indicator) {
        return score.getInt("indicators.find { it.code == '" + indicator + "' }.due");
    }
}

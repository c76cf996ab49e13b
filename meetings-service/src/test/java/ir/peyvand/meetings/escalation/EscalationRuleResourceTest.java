package ir.peyvand.meetings.escalation;

import static ir.peyvand.meetings.MeetingFixtures.DASHBOARD;
import static ir.peyvand.meetings.MeetingFixtures.OPERATOR;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.escalation.EscalationFixtures.inserted;
import static ir.peyvand.meetings.escalation.EscalationFixtures.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import ir.peyvand.kit.testing.TestClock;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class EscalationRuleResourceTest {

    private static final String PATH = "/api/v1/escalation-rules";

    private static final String QUICK = """
            {"level": "owner", "delayDays": 2, "recipient": "owner-office", "seat": {"fa": "مسئول اجرا"}},
            {"level": "committee", "delayDays": 3, "recipient": "committee", "seat": {"fa": "کمیته"}}
            """;

    @Inject
    TestClock clock;

    @Inject
    EscalationService service;

    private static ValidatableResponse set(String ladder, String from, String steps) {
        return as(OPERATOR)
                .body("{\"ladder\": \"%s\", \"effectiveFrom\": \"%s\", \"source\": \"بخشنامهٔ نمونه\", \"steps\": [%s]}"
                        .formatted(ladder, from, steps))
                .post(PATH)
                .then();
    }

    @Test
    void eachKindOfBodyHasADefaultThatSaysThatItIsOne() {
        as(DASHBOARD)
                .queryParam("ladder", "provincial-council")
                .queryParam("on", "1404-09-05")
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body(
                        "items[0].steps.level",
                        contains(
                                "owner",
                                "secretary",
                                "governor",
                                "national-secretariat",
                                "committee",
                                "first-vice-president"))
                .body("items[0].steps.daysAfterDeadline", contains(1, 8, 22, 37, 52, 82))
                .body("items[0].source", containsString("تا ابلاغ دستورالعمل"));
    }

    @Test
    void aNewRuleEndsTheOneBeforeAndWhatBeganUnderThatGoesOnUnderIt() {
        String ladder = "test-ladder-" + UUID.randomUUID().toString().substring(0, 8);
        clock.stopAt("2060-01-01T00:00:00Z");
        String first =
                set(ladder, "2060-01-02", QUICK).statusCode(201).extract().path("id");
        clock.stopAt("2060-02-01T00:00:00Z");
        UUID before = inserted(LateResolution.of("IR-12", LocalDate.parse("2060-02-28"))
                        .climbing(ladder))
                .id();
        UUID after = inserted(LateResolution.of("IR-12", LocalDate.parse("2060-03-01"))
                        .climbing(ladder))
                .id();

        String second = set(
                        ladder,
                        "2060-03-01",
                        "{\"level\": \"governor\", \"delayDays\": 1, \"recipient\": \"governorate\", \"seat\": {\"fa\": \"استاندار\"}}")
                .statusCode(201)
                .extract()
                .path("id");
        as(OPERATOR).get(PATH + "/" + first).then().body("effectiveUntil", equalTo("2060-03-01"));
        as(OPERATOR).get(PATH + "/" + second).then().body("effectiveUntil", nullValue());
        service.climb(Instant.parse("2060-03-10T00:00:00Z"));

        assertThat(levels(before)).isEqualTo("owner, committee");
        assertThat(levels(after)).isEqualTo("governor");
    }

    @Test
    void aLadderSaysForWhichBodiesItIs() {
        clock.stopAt("2060-05-01T00:00:00Z");
        as(OPERATOR)
                .body("""
                        {"ladder": "ministries", "bodyKinds": ["ministry"], "effectiveFrom": "2060-05-02", "source": "بخشنامه",
                         "steps": [%s]}
                        """.formatted(QUICK))
                .post(PATH)
                .then()
                .statusCode(201)
                .body("bodyKinds", contains("ministry"));
        set("everybody", "2060-05-02", QUICK).statusCode(201).body("bodyKinds", empty());
        as(OPERATOR).body("""
                        {"ladder": "ministries", "bodyKinds": ["palace"], "effectiveFrom": "2060-05-02", "source": "بخشنامه",
                         "steps": [%s]}
                        """.formatted(QUICK)).post(PATH).then().statusCode(400);
    }

    private static String levels(UUID resolution) {
        return String.join(
                ", ",
                query(
                        row -> row.getString(1),
                        "select level from escalation where resolution_id = ? order by step",
                        resolution));
    }

    @Test
    void whatMakesNoLadderIsRefused() {
        set("provincial-council", "2020-01-01", QUICK)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/effectiveFrom"));
        set("provincial-council", "2300-01-01", "").statusCode(422);
        set("Provincial Council", "2300-01-01", QUICK).statusCode(422).body("errors[0].pointer", equalTo("/ladder"));
        set("test-falling", "2300-01-01", QUICK + "," + QUICK)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/steps/2/level"));
        set("test-long", "2300-01-01", QUICK.replace("3,", "3650,"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/steps"));
    }
}

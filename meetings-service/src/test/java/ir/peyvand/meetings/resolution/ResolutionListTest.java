package ir.peyvand.meetings.resolution;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.OPERATOR;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.RESOLUTIONS;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.adopted;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.content;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.inDays;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.testing.TestClock;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ResolutionListTest {

    @Inject
    TestClock clock;

    @Test
    void wordsAreFoundHoweverTheyAreSpelt() {
        Known known = registered(secretariat("IR-05"), content("IR-05", "بازارچه‌های مرزی مهران"));

        for (String query : List.of("بازارچه مرزی", "بازارچه ها مهران", "بازارچهها")) {
            as(secretariat("IR-05"))
                    .queryParam("q", query)
                    .get(RESOLUTIONS)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(known.id()));
        }
        as(secretariat("IR-24"))
                .queryParam("q", "بازارچه مهران")
                .get(RESOLUTIONS)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void theLightOfTheListIsTheLightOfTheRecordOnEveryDay() {
        var ids = new ArrayList<String>();
        for (int days : new int[] {10, 40, 100, 300}) {
            ids.add(adopted(
                            secretariat("IR-11"),
                            registered(secretariat("IR-11"), content("IR-11", "چراغ " + days, inDays(days))))
                    .id());
        }
        for (int passed : new int[] {0, 9, 20, 15, 30, 60}) {
            clock.advance(Duration.ofDays(passed));
            for (String light : List.of("on-track", "at-risk", "late")) {
                as(secretariat("IR-11"))
                        .get(RESOLUTIONS + "?light=" + light)
                        .then()
                        .statusCode(200)
                        .body("items.light", everyItem(equalTo(light)));
            }
            List<Map<String, Object>> counts = as(secretariat("IR-11"))
                    .get(RESOLUTIONS + "?facets=light&status=adopted")
                    .path("facets.light");
            assertThat(counts.stream()
                            .mapToInt(count -> (int) count.get("count"))
                            .sum())
                    .isEqualTo(ids.size());
        }
        as(secretariat("IR-11"))
                .get(RESOLUTIONS + "?light=late&sort=due")
                .then()
                .body("items.id", contains(ids.get(0), ids.get(1), ids.get(2)));
        as(secretariat("IR-11")).get(RESOLUTIONS + "?overdue=true").then().body("items.id", not(hasItem(ids.get(3))));
        as(secretariat("IR-11"))
                .get(RESOLUTIONS + "/" + ids.getFirst() + "/light")
                .then()
                .body("light", equalTo("late"));
    }

    @Test
    void theLightOfADayThatHasPassedStaysWhatItWas() {
        Known known = adopted("IR-12");
        String today = inDays(0);
        clock.advance(Duration.ofDays(200));

        as(secretariat("IR-12"))
                .get(RESOLUTIONS + "/" + known.id() + "/light?on=" + today)
                .then()
                .body("light", equalTo("on-track"))
                .body("status", equalTo("adopted"));
        as(secretariat("IR-12"))
                .get(RESOLUTIONS + "/" + known.id() + "/light?on=" + inDays(-1))
                .then()
                .body("light", equalTo(null))
                .body("status", equalTo(null));
    }

    @Test
    void aListGoesOnWhereItsPageEndedAndCountsItsFacets() {
        for (int i = 0; i < 3; i++) {
            registered(secretariat("IR-13"), content("IR-13", "برگ زرین " + i, inDays(10 + i)));
        }
        String next = as(secretariat("IR-13"))
                .queryParam("q", "برگ زرین")
                .get(RESOLUTIONS + "?sort=due&limit=2&facets=status,province,body")
                .then()
                .body("items.dueOn", contains(inDays(10), inDays(11)))
                .body("total.value", equalTo(3))
                .body("facets.status[0].count", equalTo(3))
                .body("facets.province[0].value", equalTo("IR-13"))
                .extract()
                .path("next");

        as(secretariat("IR-13"))
                .queryParam("q", "برگ زرین")
                .queryParam("sort", "due")
                .queryParam("limit", "2")
                .queryParam("cursor", next)
                .get(RESOLUTIONS)
                .then()
                .body("items.dueOn", contains(inDays(12)));
    }

    @Test
    void theListIsATableToo() {
        registered(secretariat("IR-14"), content("IR-14", "جدول"));

        as(secretariat("IR-14"))
                .accept("text/csv")
                .get(RESOLUTIONS)
                .then()
                .statusCode(200)
                .body(containsString("reference,title_fa"))
                .body(containsString("جدول"));
        as(secretariat("IR-14"))
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(RESOLUTIONS)
                .then()
                .statusCode(200);
    }

    @Test
    void aRuleOfTheLightFollowsTheOneBefore() {
        String rule = """
                {"validFrom": "%s", "riskDays": 20, "riskLag": 0.2, "lateLag": %s, "riskReportAge": 40,
                 "lateReportAge": 100, "source": "آیین‌نامه"}
                """;
        LocalDate day = ResolutionFixtures.dayOfNextLightRule();
        as(OPERATOR)
                .body(rule.formatted(day, "0.1"))
                .post(RESOLUTIONS + "/light-rules")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/lateLag"));
        as(OPERATOR)
                .body(rule.formatted(day, "0.4"))
                .post(RESOLUTIONS + "/light-rules")
                .then()
                .statusCode(201);
        as(COMMITTEE)
                .get(RESOLUTIONS + "/light-rules")
                .then()
                .body("items.validUntil", hasItem(day.minusDays(1).toString()));
    }
}

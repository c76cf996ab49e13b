package ir.peyvand.agreements.fate;

import static ir.peyvand.agreements.fate.FateStory.CAMPAIGNS;
import static ir.peyvand.agreements.fate.FateStory.COMMITTEE;
import static ir.peyvand.agreements.fate.FateStory.DOCUMENTS;
import static ir.peyvand.agreements.fate.FateStory.as;
import static ir.peyvand.agreements.fate.FateStory.classify;
import static ir.peyvand.agreements.fate.FateStory.decide;
import static ir.peyvand.agreements.fate.FateStory.determined;
import static ir.peyvand.agreements.fate.FateStory.governorate;
import static ir.peyvand.agreements.fate.FateStory.mission;
import static ir.peyvand.agreements.fate.FateStory.move;
import static ir.peyvand.agreements.fate.FateStory.opened;
import static ir.peyvand.agreements.fate.FateStory.propose;
import static ir.peyvand.agreements.fate.FateStory.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import ir.peyvand.kit.testing.TestClock;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class CampaignResourceTest {

    @Inject
    TestClock clock;

    @Test
    void aCampaignCountsWhatIsUndeterminedPerProvinceAndCountryAsItWasOnAnyDay() {
        clock.stopAt("2031-05-01T08:00:00Z");
        registered("IR-22", "OM");
        String first = registered("IR-22", "OM");
        String second = registered("IR-23", "OM");
        String campaign = opened("[\"IR-22\", \"IR-23\"]", "[\"OM\"]", "2031-06-01");

        clock.stopAt("2031-05-02T08:00:00Z");
        classify(governorate("IR-22"), first, 0, "expired").then().statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        propose(governorate("IR-22"), first, 1, "lapse").then().statusCode(200);
        clock.stopAt("2031-05-03T23:59:59Z");
        decide(COMMITTEE, first, 2, "lapse").then().statusCode(200);
        clock.stopAt("2031-05-05T08:00:00Z");
        move(COMMITTEE, first, 3, "reopen", "{\"reason\": \"نسخه‌ای پیدا شد\"}")
                .then()
                .statusCode(200);
        clock.stopAt("2031-05-06T08:00:00Z");
        determined("IR-23", "OM", "keep");

        undetermined(COMMITTEE, campaign, "province", "2031-04-30").body("documents", equalTo(0));
        undetermined(COMMITTEE, campaign, "province", "2031-05-02")
                .body("documents", equalTo(3))
                .body("undetermined", equalTo(3))
                .body("items.value", contains("IR-22", "IR-23"))
                .body("items.undetermined", contains(2, 1));
        undetermined(COMMITTEE, campaign, "country", "2031-05-03")
                .body("items.value", contains("OM"))
                .body("items.undetermined", contains(2));
        undetermined(COMMITTEE, campaign, "country", "1410-02-15").body("undetermined", equalTo(3));
        undetermined(COMMITTEE, campaign, "province", "2031-05-06")
                .body("documents", equalTo(4))
                .body("undetermined", equalTo(3));
        undetermined(governorate("IR-23"), campaign, "province", "2031-05-06")
                .body("items.value", contains("IR-23"))
                .body("documents", equalTo(2))
                .body("undetermined", equalTo(1));
        as(mission("OM")).get(CAMPAIGNS + "/" + campaign).then().body("undetermined", equalTo(3));
        as(COMMITTEE).get(DOCUMENTS + "/" + second).then().body("due", equalTo("2031-06-01"));
    }

    private static ValidatableResponse undetermined(Tokens caller, String campaign, String by, String on) {
        return as(caller)
                .queryParam("by", by)
                .queryParam("on", on)
                .get(CAMPAIGNS + "/" + campaign + "/undetermined")
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsNotDecidedByTheDeadlineIsOverdueUntilItIsOrTheCampaignEnds() {
        clock.stopAt("2032-01-01T08:00:00Z");
        String late = registered("IR-25", "IQ");
        String done = registered("IR-25", "IQ");
        String campaign = opened("[\"IR-25\"]", "[\"IQ\"]", "2032-02-01");
        classify(governorate("IR-25"), done, 0, "active").then().statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        propose(governorate("IR-25"), done, 1, "keep").then().statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        decide(COMMITTEE, done, 2, "keep").then().statusCode(200);

        clock.stopAt("2032-02-01T23:00:00Z");
        overdue(campaign).body("total.value", equalTo(0));
        clock.stopAt("2032-02-02T01:00:00Z");
        overdue(campaign).body("items.id", contains(late)).body("items[0].overdue", equalTo(true));
        as(COMMITTEE).get(CAMPAIGNS + "/" + campaign).then().body("overdue", equalTo(true));
        extend(campaign, 0, "2032-03-01").statusCode(200).body("deadline", equalTo("2032-03-01"));
        overdue(campaign).body("total.value", equalTo(0));
        clock.stopAt("2032-03-02T01:00:00Z");
        overdue(campaign).body("items.id", contains(late));
        close(campaign, 1).statusCode(200).body("status", equalTo("closed"));
        overdue(campaign).body("total.value", equalTo(0));
    }

    private static ValidatableResponse overdue(String campaign) {
        return as(governorate("IR-25"))
                .queryParam("campaign", campaign)
                .queryParam("overdue", true)
                .get(DOCUMENTS)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse extend(String campaign, int version, String deadline) {
        return as(COMMITTEE)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"deadline\": \"" + deadline + "\", \"reason\": \"نمایندگی پاسخ نداده است\"}")
                .post(CAMPAIGNS + "/" + campaign + "/extend")
                .then();
    }

    private static ValidatableResponse close(String campaign, int version) {
        return as(COMMITTEE)
                .header("If-Match", "\"" + version + "\"")
                .post(CAMPAIGNS + "/" + campaign + "/close")
                .then();
    }

    @Test
    void aDeadlineIsOnlyPutOffAndAClosedCampaignStaysClosed() {
        String campaign = opened("[]", "[]", "2199-01-01");

        extend(campaign, 0, "2198-12-31").statusCode(422).body("errors[0].pointer", equalTo("/deadline"));
        close(campaign, 0).statusCode(200);
        close(campaign, 1).statusCode(409).body("code", equalTo("campaign-closed"));
        extend(campaign, 1, "2199-02-01").statusCode(409);
    }

    @Test
    void aCampaignNamesKnownPlacesAndADayToCome() {
        as(COMMITTEE)
                .body("""
                        {"name": {"fa": "پویش"}, "provinces": ["IR-99"], "countries": ["TR", "XX"], "deadline": "2001-01-01"}
                        """)
                .post(CAMPAIGNS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/provinces/0", "/countries/1", "/deadline"));
    }

    @Test
    void anOfficeSeesTheCampaignsThatMayConcernIt() {
        String everywhere = opened("[]", "[]", "2199-01-01");
        String here = opened("[\"IR-26\"]", "[]", "2199-01-01");
        String there = opened("[\"IR-27\"]", "[\"TM\"]", "2199-01-01");

        List<String> seen = as(governorate("IR-26"))
                .queryParam("limit", 200)
                .queryParam("status", "open")
                .get(CAMPAIGNS)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(everywhere))
                .body("items.id", hasItem(here))
                .body("items.id", not(hasItem(there)))
                .extract()
                .path("items.id");
        as(governorate("IR-26"))
                .queryParam("campaign", there)
                .get(DOCUMENTS)
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown-campaign"));
        as(governorate("IR-26")).get(CAMPAIGNS + "/" + seen.getFirst()).then().statusCode(200);
    }
}

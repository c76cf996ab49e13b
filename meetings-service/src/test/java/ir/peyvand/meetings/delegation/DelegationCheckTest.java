package ir.peyvand.meetings.delegation;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class DelegationCheckTest {

    /** One delegation of a province of its own: tourism and transit, AZ and TR, USD 1,000, in 2025 and 2026. */
    private static Known only(String province) {
        return Delegations.granted(
                province,
                Delegations.content(
                        "[\"tourism\", \"transit\"]",
                        "[\"AZ\", \"TR\"]",
                        "{\"amount\": \"1000.00\", \"currency\": \"USD\"}",
                        "2025-01-01",
                        "2126-12-31"));
    }

    private static ValidatableResponse check(String province, String query) {
        return as(governorate(province))
                .get(Delegations.PATH + "/check?province=" + province + query)
                .then()
                .statusCode(200);
    }

    @Test
    void aCoveredActGetsItsDelegation() {
        Known known = only("IR-05");

        check("IR-05", "&subject=tourism,transit&country=AZ,TR&amount=1000.00&currency=USD&on=2025-01-01")
                .body("live", equalTo(true))
                .body("delegation", equalTo("urn:peyvand:delegation:" + known.id()))
                .body("remaining.amount", equalTo("1000.00"))
                .body("missing", hasSize(0));
        check("IR-05", "&on=2126-12-31").body("live", equalTo(true));
    }

    @Test
    void eachReasonIsNamed() {
        only("IR-06");

        check("IR-07", "").body("live", equalTo(false)).body("missing.code", contains("no-delegation"));
        check("IR-06", "&subject=tourism,solar").body("missing.code", contains("subject-not-covered"));
        check("IR-06", "&country=AZ,IQ").body("missing.code", contains("country-not-covered"));
        check("IR-06", "&amount=1000.01&currency=USD").body("missing.code", contains("ceiling-exceeded"));
        check("IR-06", "&amount=1&currency=EUR").body("missing.code", contains("currency-differs"));
        check("IR-06", "&amount=1").body("missing.code", contains("currency-differs"));
        check("IR-06", "&on=2024-12-31").body("missing.code", contains("not-live-on-day"));
        check("IR-06", "&on=2127-01-01").body("missing.code", contains("not-live-on-day"));
        check("IR-06", "&subject=solar&country=IQ&amount=2000&currency=USD&on=2024-12-31")
                .body(
                        "missing.code",
                        contains("not-live-on-day", "subject-not-covered", "country-not-covered", "ceiling-exceeded"))
                .body("missing[1].detail.fa", equalTo("این موضوع‌ها در آن نیست: solar"));
    }

    @Test
    void oneDelegationHasToCoverEverything() {
        Delegations.granted(
                "IR-08", Delegations.content("[\"tourism\"]", "[\"AZ\"]", "null", "2025-01-01", "2126-01-01"));
        Delegations.granted(
                "IR-08", Delegations.content("[\"transit\"]", "[\"TR\"]", "null", "2025-01-01", "2126-01-01"));

        check("IR-08", "&subject=tourism&country=AZ").body("live", equalTo(true));
        check("IR-08", "&subject=tourism,transit").body("missing.code", contains("subject-not-covered"));
        check("IR-08", "&subject=tourism&country=TR").body("live", equalTo(false));
        check("IR-08", "&subject=tourism&amount=1").body("missing.code", contains("no-ceiling"));
    }

    @Test
    void requestsAndRefusalsCoverNothingAndARevokedOneOnlyEarlierDays() {
        Delegations.requested("IR-10", Delegations.content());
        check("IR-10", "").body("missing.code", contains("no-delegation"));

        Delegations.moved(COMMITTEE, Delegations.granted("IR-10", Delegations.content()), "revoke", Delegations.REASON);
        check("IR-10", "").body("missing.code", contains("not-live-on-day"));
        check("IR-10", "&on=2025-06-01").body("live", equalTo(true));
    }

    @Test
    void aProvinceAsksAboutItselfAlone() {
        as(governorate("IR-04"))
                .get(Delegations.PATH + "/check?province=IR-03")
                .then()
                .statusCode(403);
        as(COMMITTEE).get(Delegations.PATH + "/check?province=IR-03").then().statusCode(200);
    }

    @Test
    void nonsenseIsRefusedByName() {
        for (String query : new String[] {
            "on=2026-01-01",
            "province=IR-99",
            "province=IR-03&amount=-1",
            "province=IR-03&amount=1e3",
            "province=IR-03&currency=XYZ",
            "province=IR-03&on=2026-02-30",
            "province=IR-03,IR-04"
        }) {
            as(COMMITTEE)
                    .get(Delegations.PATH + "/check?" + query)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("invalid-parameter"));
        }
    }
}

package ir.peyvand.agreements.outcome;

import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.DASHBOARD;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.domestic;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;
import static ir.peyvand.agreements.AgreementFixtures.signedDomestic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class OutcomeResourceTest {

    @Inject
    AgroalDataSource database;

    private static String outcomes(String agreement) {
        return "/api/v1/agreements/" + agreement + "/outcomes";
    }

    private static Response report(String agreement, String phase, String amount, String more) {
        return as(governorate("IR-09")).body("""
                        {"measure": "direct-jobs", "phase": "%s", "amount": "%s", "asOf": "2026-05-01"%s}
                        """.formatted(phase, amount, more)).post(outcomes(agreement));
    }

    private static String shares(String... shares) {
        return ", \"evidence\": {\"text\": \"فهرست بیمه\"}, \"shares\": [" + String.join(",", shares) + "]";
    }

    private static String share(String agreement, String province, String share) {
        return "{\"agreement\": \"%s\", \"party\": \"%s\", \"share\": \"%s\"}"
                .formatted(agreement, organisationOf(province), share);
    }

    private static Response move(Tokens by, String agreement, Response outcome, String verb, String body) {
        var request = as(by).header("If-Match", outcome.header("ETag"));
        return (body.isEmpty() ? request : request.body(body))
                .post(outcomes(agreement) + "/" + outcome.path("id") + "/" + verb);
    }

    @Test
    void sharesSumToOne() {
        String agreement = signedDomestic("IR-09", "IR-10").id();

        report(agreement, "realised", "40", shares(share(agreement, "IR-09", "0.5"), share(agreement, "IR-10", "0.4")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("shares-not-one"));
        report(agreement, "realised", "40", shares(share(agreement, "IR-09", "0.5"), share(agreement, "IR-09", "0.5")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("repeated"));
        report(agreement, "realised", "40", shares(share(agreement, "IR-11", "1")))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-party"));
        report(
                        agreement,
                        "realised",
                        "40",
                        shares(share(domestic("IR-11", "IR-12").id(), "IR-11", "1")))
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("unknown-agreement", "own-share-missing"));
        as(COMMITTEE).get(outcomes(agreement)).then().body("items", hasSize(0));
    }

    @Test
    void theSameFigureIsReportedOnceUnlessItWasRejected() {
        String agreement = signedDomestic("IR-09", "IR-10").id();
        String shown = ", \"evidence\": {\"text\": \"فهرست بیمهٔ چهل نفر\"}";
        Response first = report(agreement, "realised", "40", shown);
        first.then().statusCode(201);

        report(agreement, "realised", "40.0", shown)
                .then()
                .statusCode(409)
                .body("code", equalTo("figure-reported"))
                .body("outcome", equalTo(first.path("id").toString()));
        report(agreement, "realised", "41", shown).then().statusCode(201);
        report(agreement, "realised", "40", shown.replace("چهل", "دیگر")).then().statusCode(201);
        report(agreement, "expected", "40", "").then().statusCode(201);
        report(agreement, "expected", "40", "").then().statusCode(409);
        move(COMMITTEE, agreement, first, "reject", "{\"reason\": \"نمی‌خواند\"}")
                .then()
                .statusCode(200);
        report(agreement, "realised", "40", shown).then().statusCode(201);
    }

    @Test
    void theDatabaseItselfRefusesSharesThatDoNotSumToOne() throws SQLException {
        String agreement = signedDomestic("IR-09", "IR-10").id();
        String id = report(agreement, "realised", "40", shares(share(agreement, "IR-09", "1")))
                .path("id");

        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() ->
                            statement.execute("update outcome_share set share = 0.9 where outcome_id = '" + id + "'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("sum to one");
            assertThatThrownBy(() -> statement.execute("delete from outcome_share where outcome_id = '" + id + "'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("sum to one");
        }
        as(COMMITTEE).get(outcomes(agreement) + "/" + id).then().body("shares.share", contains("1"));
    }

    @Test
    void whatNobodySplitIsSplitEquallyOverTheSignatories() {
        String agreement = signedDomestic("IR-09", "IR-10").id();

        report(agreement, "expected", "7", "").then().statusCode(201).body("shares.share", contains("0.5", "0.5"));
        assertThat(OutcomeRules.equalShares(3))
                .containsExactly(
                        new BigDecimal("0.33333333"), new BigDecimal("0.33333333"), new BigDecimal("0.33333334"));
    }

    @Test
    void whatIsRealisedNeedsEvidenceASignedAgreementAndAnotherVerifier() {
        String draft = domestic("IR-09", "IR-10").id();
        String agreement = signedDomestic("IR-09", "IR-10").id();
        String evidence = ", \"evidence\": {\"text\": \"فهرست بیمه\"}";

        report(agreement, "realised", "40", "").then().statusCode(422).body("errors.pointer", contains("/evidence"));
        report(agreement, "realised", "0.5", evidence).then().statusCode(422);
        report(draft, "realised", "40", evidence).then().statusCode(409).body("code", equalTo("agreement-not-signed"));
        Response reported = report(agreement, "realised", "40", evidence);
        reported.then().statusCode(201).body("status", equalTo("reported"));
        as(DASHBOARD)
                .get(outcomes(agreement) + "/" + reported.path("id"))
                .then()
                .statusCode(404);
        move(governorate("IR-09"), agreement, reported, "verify", "")
                .then()
                .statusCode(403)
                .body("code", equalTo("maker-is-checker"));
        move(COMMITTEE, agreement, reported, "verify", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("verified"));
        as(DASHBOARD)
                .get(outcomes(agreement))
                .then()
                .body("items", hasSize(1))
                .body("items[0].amount", equalTo("40"))
                .body("items[0].evidence", nullValue())
                .body("items[0].reportedBy", nullValue());
    }

    @Test
    void whatIsRejectedCountsNowhere() {
        String agreement = signedDomestic("IR-09", "IR-10").id();
        Response reported = report(agreement, "expected", "40", "");

        Response rejected = move(COMMITTEE, agreement, reported, "reject", "{\"reason\": \"دوباره‌شماری\"}");
        rejected.then().statusCode(200).body("status", equalTo("rejected"));

        move(COMMITTEE, agreement, rejected, "verify", "").then().statusCode(409);
        as(DASHBOARD).get(outcomes(agreement)).then().body("items", hasSize(0));
    }

    @Test
    void aFigureOfTwoAgreementsIsOneFigureAndShowsOnlyTheSharesOneMayKnowOf() {
        String one = signedDomestic("IR-09", "IR-10").id();
        String other = signedDomestic("IR-09", "IR-11").id();
        Response reported =
                report(one, "realised", "40", shares(share(one, "IR-10", "0.25"), share(other, "IR-11", "0.75")));
        reported.then().statusCode(201).body("shares", hasSize(2));

        as(governorate("IR-09")).get(outcomes(other)).then().body("items.id", contains(reported.<String>path("id")));
        as(governorate("IR-11"))
                .get(outcomes(other))
                .then()
                .body("items[0].shares.share", contains("0.75"))
                .body("items[0].shares.agreement", contains(other));
    }

    @Test
    void nobodyReplacesWhatAnAgreementOfAnotherProvinceExpects() {
        String own = signedDomestic("IR-09", "IR-10").id();
        String theirs = signedDomestic("IR-10", "IR-09").id();
        String shares = shares(share(own, "IR-09", "0.5"), share(theirs, "IR-10", "0.5"));

        report(own, "expected", "0", shares)
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-yours"))
                .body("errors.pointer", contains("/shares/1/agreement"));
        report(own, "realised", "10", shares).then().statusCode(201);
    }

    @Test
    void groupsAreNamedAndPagedWithTheSumOfAll() {
        signedDomestic("IR-09", "IR-10");

        Response first =
                as(DASHBOARD).queryParam("by", "party").queryParam("limit", 1).get("/api/v1/agreements/outcomes");
        first.then().statusCode(200).body("by", equalTo("party"));
        as(DASHBOARD)
                .queryParam("by", "province")
                .get("/api/v1/agreements/outcomes")
                .then()
                .statusCode(200)
                .body("sum.directJobs.expected", equalTo(first.path("sum.directJobs.expected")));
    }
}

package ir.peyvand.agreements.formrule;

import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.LEGAL;
import static ir.peyvand.agreements.AgreementFixtures.OPERATOR;
import static ir.peyvand.agreements.AgreementFixtures.PROTOCOL;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.counterpartIn;
import static ir.peyvand.agreements.AgreementFixtures.domestic;
import static ir.peyvand.agreements.AgreementFixtures.drafted;
import static ir.peyvand.agreements.AgreementFixtures.foreign;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.mission;
import static ir.peyvand.agreements.AgreementFixtures.move;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;
import static ir.peyvand.agreements.AgreementFixtures.registration;
import static ir.peyvand.agreements.AgreementFixtures.submitted;
import static ir.peyvand.agreements.ReviewFixtures.waive;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.agreements.ReviewFixtures;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class FormResourceTest {

    private static final String CITY = "/signingPages/fa/city";

    private static String url(Known agreement, String rest) {
        return "/api/v1/agreements/" + agreement.id() + "/" + rest;
    }

    private static Response findings(Tokens caller, Known agreement) {
        return as(caller).get(url(agreement, "form-findings"));
    }

    /** Named and written as the rules want it. */
    private static Known wellFormed() {
        Known draft = drafted(
                governorate("IR-03"),
                registration(
                        "IR-03",
                        counterpartIn("AZ"),
                        "تفاهم جمهوری اسلامی ایران و جمهوری آذربایجان " + UUID.randomUUID(),
                        ""));
        write(draft, "\"0\"", "1404-08-21", "2025-11-12", "right").then().statusCode(200);
        return draft;
    }

    private static Response write(Known draft, String tag, String solarHijri, String gregorian, String ourSide) {
        return as(governorate("IR-03"))
                .header("If-Match", tag)
                .body("""
                {"city": "تبریز", "solarHijriDate": "%s", "gregorianDate": "%s", "signers": [
                  {"party": "%s", "side": "%s", "name": "امضاکنندهٔ نمونه", "post": "استاندار"},
                  {"party": "%s", "side": "left", "name": "امضاکنندهٔ دیگر", "post": "شهردار"}]}
                """.formatted(solarHijri, gregorian, organisationOf("IR-03"), ourSide, counterpartIn("AZ")))
                .put(url(draft, "signing-pages/fa"));
    }

    @Test
    void aBareDraftAbroadHasFindingsWithTheirSeverityAndSource() {
        Known draft = foreign("IR-03", "AZ");

        findings(governorate("IR-03"), draft)
                .then()
                .statusCode(200)
                .body("items.rule", hasItems("iran-named-first", "city-of-signing", "signer-named", "double-date"))
                .body("items.find { it.rule == 'double-date' }.severity", equalTo("warning"))
                .body("items.find { it.rule == 'city-of-signing' }.pointer", equalTo(CITY))
                .body("items.source.fa", everyItem(notNullValue()))
                .body("errors", equalTo(4))
                .body("blocking", equalTo(4))
                .body("atSubmission", nullValue());
    }

    @Test
    void whatIsWrittenAsTheRulesWantItHasNoFindings() {
        findings(mission("AZ"), wellFormed()).then().statusCode(200).body("items", empty());
    }

    @Test
    void unequalDatesAndTheWrongSideAreErrors() {
        Known draft = wellFormed();
        write(draft, "\"1\"", "1404-08-21", "2025-11-13", "left").then().statusCode(200);

        findings(LEGAL, draft)
                .then()
                .body("items.rule", contains("equal-dates", "signature-right"))
                .body("items[0].observed", equalTo("1404-08-21 ≠ 2025-11-13"))
                .body("items[1].pointer", equalTo("/signingPages/fa/signers/0/side"));
    }

    @Test
    void aDomesticAgreementNeedsNoSigningPage() {
        findings(LEGAL, domestic("IR-09", "IR-10")).then().body("items", empty());
    }

    @Test
    void errorsStandInTheWayOfApprovalUntilAReviewerLetsThemPass() {
        Known draft = wellFormed();
        write(draft, "\"1\"", "1404-08-21", "2025-11-13", "right").then().statusCode(200);
        Known inReview = submitted(governorate("IR-03"), draft);
        findings(LEGAL, inReview).then().body("atSubmission.errors", equalTo(1));
        ReviewFixtures.pass(inReview.id());
        String waiver = as(LEGAL).get(url(inReview, "form-waivers")).path("items[0].id");
        revoke(inReview, waiver, "\"0\"").then().statusCode(200).body("revokedBy", equalTo("protocol"));

        move(COMMITTEE, inReview, "approve", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("form-errors"))
                .body("errors.code", contains("equal-dates"))
                .body("errors.pointer", contains("/signingPages/fa/gregorianDate"));
        waive(PROTOCOL, inReview.id(), "equal-dates", "/signingPages/fa/gregorianDate")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("waivedBy", equalTo("protocol"))
                .body("observed", equalTo("1404-08-21 ≠ 2025-11-13"));
        findings(LEGAL, inReview)
                .then()
                .body("errors", equalTo(1))
                .body("blocking", equalTo(0))
                .body("items[0].waiver.reason", equalTo("سند نمونه است"));
        move(COMMITTEE, inReview, "approve", "").then().statusCode(200);
    }

    private static Response revoke(Known agreement, String waiver, String tag) {
        return as(PROTOCOL)
                .header("If-Match", tag)
                .body("{\"reason\": \"تاریخ‌ها باید یکی باشند\"}")
                .post(url(agreement, "form-waivers/" + waiver + "/revoke"));
    }

    @Test
    void aWaiverHoldsForWhatWasFoundAndStaysOnRecord() {
        Known draft = wellFormed();
        write(draft, "\"1\"", "1404-08-21", "2025-11-13", "right").then().statusCode(200);
        waive(LEGAL, draft.id(), "equal-dates", "/signingPages/fa/gregorianDate")
                .then()
                .statusCode(201);
        waive(PROTOCOL, draft.id(), "equal-dates", "/signingPages/fa/gregorianDate")
                .then()
                .statusCode(409)
                .body("code", equalTo("already-waived"));
        write(draft, "\"2\"", "1404-08-21", "2025-11-14", "right").then().statusCode(200);

        findings(LEGAL, draft).then().body("blocking", equalTo(1)).body("items[0].waiver", nullValue());
        String waiver = as(LEGAL).get(url(draft, "form-waivers")).path("items[0].id");
        revoke(draft, waiver, "\"0\"").then().statusCode(200).header("ETag", "\"1\"");
        revoke(draft, waiver, "\"0\"").then().statusCode(412);
        revoke(draft, waiver, "\"1\"").then().statusCode(409).body("code", equalTo("already-revoked"));
        as(LEGAL)
                .get(url(draft, "form-waivers"))
                .then()
                .body("items.revokedReason", contains("تاریخ‌ها باید یکی باشند"));
    }

    @Test
    void nothingIsWaivedThatWasNotFound() {
        waive(LEGAL, wellFormed().id(), "city-of-signing", CITY)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("no-such-finding"));
    }

    @Test
    void nobodyWaivesWhatTheyWrote() {
        Tokens both = governorate("IR-03").role(ir.peyvand.kit.caller.Role.PROTOCOL_REVIEWER);

        waive(both, foreign("IR-03", "AZ").id(), "city-of-signing", CITY)
                .then()
                .statusCode(403)
                .body("code", equalTo("maker-is-checker"));
    }

    @Test
    void aSigningPageChangesOnlyWhileTheAgreementIsWritten() {
        Known draft = wellFormed();
        write(draft, "\"0\"", "1404-08-21", "2025-11-12", "right").then().statusCode(412);
        submitted(governorate("IR-03"), draft);

        write(draft, "\"1\"", "1404-08-21", "2025-11-12", "right")
                .then()
                .statusCode(409)
                .body("code", equalTo("only-drafts-change"));
    }

    @Test
    void impossibleDatesAndStrangersAreRefused() {
        Known draft = foreign("IR-03", "AZ");

        write(draft, "\"0\"", "1404-12-30", "2026-02-30", "right")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/solarHijriDate", "/gregorianDate"));
        as(governorate("IR-03"))
                .header("If-Match", "\"0\"")
                .body("{\"signers\": [{\"party\": \"%s\", \"side\": \"right\"}]}".formatted(organisationOf("IR-20")))
                .put(url(draft, "signing-pages/fa"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-party"));
        as(LEGAL)
                .get(url(draft, "signing-pages/fa"))
                .then()
                .header("ETag", "\"0\"")
                .body("version", equalTo(0));
        as(LEGAL).get(url(draft, "signing-pages/de")).then().statusCode(404);
    }

    @Test
    void namesOfSignersAreShownByRole() {
        Known draft = wellFormed();

        as(mission("AZ"))
                .get(url(draft, "signing-pages/fa"))
                .then()
                .body("page.signers[0].name", equalTo("امضاکنندهٔ نمونه"));
        as(PROTOCOL)
                .get(url(draft, "signing-pages/fa"))
                .then()
                .body("page.signers[0].name", nullValue())
                .body("page.signers[0].post", equalTo("استاندار"));
        as(mission("TR")).get(url(draft, "signing-pages/fa")).then().statusCode(404);
    }

    @Test
    void rulesAreDatedAndSayWhereTheyComeFrom() {
        as(COMMITTEE)
                .get("/api/v1/form-rules?on=2026-01-01")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("iran-named-first"))
                .body("items.find { it.code == 'iran-named-first' }.source.en", notNullValue());
        as(COMMITTEE).get("/api/v1/form-rules?on=1990-01-01").then().body("items", empty());
    }

    @Test
    void aRuleNeedsTheParametersOfItsCheck() {
        as(OPERATOR)
                .body("""
                {"code": "somebody-first", "check": "named-first", "parameters": {}, "severity": "error",
                 "levels": ["foreign-national"], "sentence": {"fa": "قاعده"}, "source": {"fa": "منبع"},
                 "validFrom": "2100-01-01", "validUntil": "2099-01-01"}
                """)
                .post("/api/v1/form-rules")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("/validUntil", "/parameters/languages", "/parameters/phrases"));
    }
}

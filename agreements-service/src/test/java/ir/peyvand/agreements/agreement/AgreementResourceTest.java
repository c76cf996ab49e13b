package ir.peyvand.agreements.agreement;

import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.DASHBOARD;
import static ir.peyvand.agreements.AgreementFixtures.LEGAL;
import static ir.peyvand.agreements.AgreementFixtures.action;
import static ir.peyvand.agreements.AgreementFixtures.approvedForeign;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.counterpartIn;
import static ir.peyvand.agreements.AgreementFixtures.domestic;
import static ir.peyvand.agreements.AgreementFixtures.drafted;
import static ir.peyvand.agreements.AgreementFixtures.foreign;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.inForce;
import static ir.peyvand.agreements.AgreementFixtures.mission;
import static ir.peyvand.agreements.AgreementFixtures.move;
import static ir.peyvand.agreements.AgreementFixtures.moved;
import static ir.peyvand.agreements.AgreementFixtures.organisation;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;
import static ir.peyvand.agreements.AgreementFixtures.registration;
import static ir.peyvand.agreements.AgreementFixtures.secretariat;
import static ir.peyvand.agreements.AgreementFixtures.signed;
import static ir.peyvand.agreements.AgreementFixtures.signedDomestic;
import static ir.peyvand.agreements.AgreementFixtures.signedForeign;
import static ir.peyvand.agreements.AgreementFixtures.submitted;
import static ir.peyvand.agreements.AgreementFixtures.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class AgreementResourceTest {

    private static final String REASON = "{\"reason\": \"نیاز به اصلاح\"}";

    private static Response read(Tokens caller, Known agreement) {
        return as(caller).get("/api/v1/agreements/" + agreement.id());
    }

    @Test
    void aRegisteredAgreementIsADraftThatKnowsWhomItConcerns() {
        Response answer = as(organisation("IR-09"))
                .body(registration("IR-09", organisationOf("IR-10"), "اقامتگاه سنتی", ", \"provinces\": [\"IR-07\"]"))
                .post("/api/v1/agreements");

        answer.then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("status", equalTo("draft"))
                .body("level", equalTo("domestic"))
                .body("provinces", containsInAnyOrder("IR-09", "IR-10", "IR-07"))
                .body("countries", nullValue())
                .body("parties.side", contains("a", "b"))
                .body("nodalOfficer.name", equalTo("مسئول نمونه"));
        assertThat(answer.<String>path("reference")).matches("IR-09-MOU-\\d{4}");
        as(governorate("IR-10")).get(answer.header("Location")).then().statusCode(200);
    }

    @Test
    void readingADraftDoesNotChangeIt() {
        Known draft = domestic("IR-09", "IR-10");
        as(governorate("IR-10")).get("/api/v1/agreements?status=draft").then().statusCode(200);
        read(governorate("IR-09"), draft).then().statusCode(200).header("ETag", draft.tag());

        read(governorate("IR-09"), draft).then().header("ETag", draft.tag());
        move(governorate("IR-09"), draft, "submit", "").then().statusCode(200);
    }

    @Test
    void aDraftDoesNotExistForThoseItDoesNotConcern() {
        Known atHome = domestic("IR-09", "IR-10");
        Known abroad = foreign("IR-03", "AZ");

        read(governorate("IR-11"), atHome).then().statusCode(404).body("code", equalTo("not-found"));
        read(mission("AZ"), atHome).then().statusCode(404);
        read(DASHBOARD, atHome).then().statusCode(404);
        read(mission("AZ"), abroad).then().statusCode(200).body("countries", contains("AZ"));
        read(mission("TR"), abroad).then().statusCode(404);
        read(organisation("IR-03"), abroad).then().statusCode(404);
        move(governorate("IR-11"), atHome, "submit", "").then().statusCode(404);
        move(governorate("IR-10"), atHome, "submit", "").then().statusCode(403);
    }

    @Test
    void aCooperationOrganisationLeadsNoForeignAgreement() {
        as(organisation("IR-03"))
                .body(registration("IR-03", counterpartIn("AZ"), title(), ""))
                .post("/api/v1/agreements")
                .then()
                .statusCode(403);
    }

    @Test
    void dashboardsSeeThePublicFieldsOfWhatWasSigned() {
        Known signed = signedDomestic("IR-09", "IR-10");

        read(DASHBOARD, signed)
                .then()
                .statusCode(200)
                .body("progress.signedOn", equalTo("2026-02-01"))
                .body("parties", hasSize(2))
                .body("nodalOfficer", nullValue())
                .body("author", nullValue())
                .body("actions", nullValue())
                .body("statementOfNeed", nullValue());
        read(LEGAL, signed).then().body("nodalOfficer", nullValue()).body("actions[0].signatory", nullValue());
        read(governorate("IR-10"), signed)
                .then()
                .body("nodalOfficer.phone", notNullValue())
                .body("actions[0].signatory.post", equalTo("مدیرعامل"));
    }

    @Test
    void aDomesticAgreementIsApprovedBySomebodyElseInItsLead() {
        Known inReview = submitted(governorate("IR-09"), domestic("IR-09", "IR-10"));

        move(governorate("IR-09"), inReview, "approve", "")
                .then()
                .statusCode(403)
                .body("code", equalTo("maker-is-checker"));
        move(COMMITTEE, inReview, "approve", "").then().statusCode(403);
        move(secretariat("IR-10"), inReview, "approve", "").then().statusCode(403);
        moved(secretariat("IR-09"), inReview, "approve", "");
        read(governorate("IR-09"), inReview).then().body("status", equalTo("approved"));
    }

    @Test
    void aForeignAgreementIsApprovedByTheCommittee() {
        Known inReview = submitted(governorate("IR-03"), foreign("IR-03", "AZ"));

        move(secretariat("IR-03"), inReview, "approve", "").then().statusCode(403);
        moved(COMMITTEE, inReview, "approve", "");
        read(COMMITTEE, inReview).then().body("status", equalTo("approved"));
    }

    @Test
    void whatIsReturnedIsChangedAndSubmittedAgain() {
        Known inReview = submitted(governorate("IR-09"), domestic("IR-09", "IR-10"));
        Known returned = moved(LEGAL, inReview, "return", REASON);
        String content = registration("IR-09", organisationOf("IR-10"), title(), "");

        Response edited = as(governorate("IR-09"), returned)
                .body("{" + content.substring(content.indexOf("\"content\"")))
                .put("/api/v1/agreements/" + returned.id());
        edited.then().statusCode(200).body("status", equalTo("returned"));
        moved(governorate("IR-09"), Known.of(edited), "submit", "");
        as(governorate("IR-09"))
                .get("/api/v1/agreements/" + returned.id() + "/revisions")
                .then()
                .body("items.change", contains("edited", "returned", "registered"))
                .body("items[1].reason", equalTo("نیاز به اصلاح"));
    }

    @Test
    void submittingSaysWhatIsMissing() {
        Known bare = drafted(
                governorate("IR-09"),
                "{\"leadProvince\": \"IR-09\", \"kind\": \"mou\", \"content\": {\"title\": {\"fa\": \"عنوان\"},"
                        + " \"languages\": [\"fa\", \"en\"]}}");

        move(governorate("IR-09"), bare, "submit", "")
                .then()
                .statusCode(422)
                .body("code", equalTo("parts-missing"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/content/parties",
                                "/content/subjectAreas",
                                "/nodalOfficer",
                                "/content/prevailingLanguage"));
    }

    @Test
    void signingNeedsTheSignatureOfEverySignatory() {
        Known approved = approvedForeign("IR-03", "AZ");
        String own = action(organisationOf("IR-03"), "signed", "2026-02-01");
        Known half = moved(governorate("IR-03"), approved, "actions", own);

        move(governorate("IR-03"), half, "sign", "")
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/parties/1"));
        move(governorate("IR-03"), half, "actions", own).then().statusCode(409);
        Known whole = moved(mission("AZ"), half, "actions", action(counterpartIn("AZ"), "signed", "1404-11-15"));
        move(governorate("IR-03"), whole, "sign", "")
                .then()
                .statusCode(200)
                .body("progress.signedOn", equalTo("2026-02-04"));
    }

    @Test
    void anotherProvinceRecordsItsOwnActionsAndNobodyElses() {
        Known approved =
                moved(secretariat("IR-09"), submitted(governorate("IR-09"), domestic("IR-09", "IR-10")), "approve", "");

        move(organisation("IR-10"), approved, "actions", action(organisationOf("IR-09"), "signed", "2026-02-01"))
                .then()
                .statusCode(403);
        move(organisation("IR-10"), approved, "actions", action(organisationOf("IR-10"), "signed", "2026-02-01"))
                .then()
                .statusCode(200);
        move(governorate("IR-09"), approved, "actions", action(counterpartIn("AZ"), "signed", "2026-02-01"))
                .then()
                .statusCode(412);
    }

    @Test
    void nothingHappensInTheFutureNorBeforeTheSignature() {
        Known signed = signedDomestic("IR-09", "IR-10");

        move(governorate("IR-09"), signed, "enter-into-force", "{\"on\": \"2026-01-01\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("out-of-order"));
        move(governorate("IR-09"), signed, "enter-into-force", "{\"on\": \"2300-01-01\"}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-future"));
        move(governorate("IR-09"), signed, "enter-into-force", "{\"on\": \"1404-12-30\"}")
                .then()
                .statusCode(400);
    }

    @Test
    void anIllegalMoveSaysWhichMovesAreLegal() {
        move(governorate("IR-09"), signedDomestic("IR-09", "IR-10"), "withdraw", REASON)
                .then()
                .statusCode(409)
                .body("code", equalTo("move-not-legal"))
                .body("legalMoves", contains("in-force", "lapsed", "terminated"));
    }

    @Test
    void aSignedTextIsAmendedAndNeverEdited() {
        Known signed = signedDomestic("IR-09", "IR-10");
        String registration = registration("IR-09", organisationOf("IR-10"), "عنوان اصلاح‌شده", "");
        String content = registration.substring(
                registration.indexOf("\"content\""), registration.lastIndexOf(",\n \"nodalOfficer\""));

        as(governorate("IR-09"), signed)
                .body("{" + content + "}")
                .put("/api/v1/agreements/" + signed.id())
                .then()
                .statusCode(409)
                .body("code", equalTo("only-drafts-change"));
        move(
                        governorate("IR-09"),
                        signed,
                        "amend",
                        "{" + content + ", \"agreedOn\": \"2026-03-01\", \"reason\": \"گسترش\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("signed"))
                .body("amendment", equalTo(1))
                .body("title.fa", equalTo("عنوان اصلاح‌شده"));
        as(governorate("IR-10"))
                .get("/api/v1/agreements/" + signed.id() + "/revisions")
                .then()
                .body("items.change", contains("amended", "registered"))
                .body("items[0].agreedOn", equalTo("2026-03-01"))
                .body("items[0].reason", equalTo("گسترش"));
    }

    @Test
    void subsidiariesFollowTheirParentsEndOrAreFlagged() {
        Known parent = inForce("IR-09", signedDomestic("IR-09", "IR-10"));
        Known follows = under(parent, "");
        Known stays = under(parent, ", \"followsParent\": false");
        Known draft = drafted(
                governorate("IR-09"),
                registration("IR-09", organisationOf("IR-10"), title(), ", \"parent\": \"" + parent.id() + "\""));

        moved(governorate("IR-09"), parent, "terminate", "{\"on\": \"2026-03-01\", \"reason\": \"پایان\"}");

        read(governorate("IR-09"), follows)
                .then()
                .body("status", equalTo("terminated"))
                .body("progress.endedOn", equalTo("2026-03-01"))
                .body("parentEnded", equalTo(false));
        read(governorate("IR-09"), stays)
                .then()
                .body("status", equalTo("signed"))
                .body("parentEnded", equalTo(true));
        read(governorate("IR-09"), draft)
                .then()
                .body("status", equalTo("draft"))
                .body("parentEnded", equalTo(true));
    }

    private static Known under(Known parent, String more) {
        String registration =
                registration("IR-09", organisationOf("IR-10"), title(), ", \"parent\": \"" + parent.id() + "\"" + more);
        Known approved = moved(
                secretariat("IR-09"),
                submitted(governorate("IR-09"), drafted(governorate("IR-09"), registration)),
                "approve",
                "");
        return signed("IR-09", approved, organisationOf("IR-09"), organisationOf("IR-10"));
    }

    @Test
    void noAgreementStandsBelowItself() {
        Known parent = domestic("IR-09", "IR-10");
        Known child = drafted(
                governorate("IR-09"),
                registration("IR-09", organisationOf("IR-10"), title(), ", \"parent\": \"" + parent.id() + "\""));
        String content =
                registration("IR-09", organisationOf("IR-10"), title(), ", \"parent\": \"" + child.id() + "\"");

        as(governorate("IR-09"), parent)
                .body("{" + content.substring(content.indexOf("\"content\"")))
                .put("/api/v1/agreements/" + parent.id())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/content/parent"));
    }

    @Test
    void aMissionCompletesTheSideOfItsCounterpart() {
        Known draft = foreign("IR-03", "AZ");
        String body = "{\"party\": \"" + counterpartIn("AZ")
                + "\", \"officialName\": {\"az\": \"Gəncə\"}, \"signatory\": {\"name\": \"امضاکننده\", \"post\": \"شهردار\"}}";

        move(mission("TR"), draft, "complete-counterpart", body).then().statusCode(404);
        move(mission("AZ"), draft, "complete-counterpart", body)
                .then()
                .statusCode(200)
                .body("counterparts[0].officialName.az", equalTo("Gəncə"))
                .body("counterparts[0].signatory.post", equalTo("شهردار"));
        move(mission("AZ"), signedForeign("IR-03", "AZ"), "complete-counterpart", body)
                .then()
                .statusCode(409);
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        Known draft = domestic("IR-09", "IR-10");

        as(governorate("IR-09"))
                .post("/api/v1/agreements/" + draft.id() + "/submit")
                .then()
                .statusCode(428);
        move(governorate("IR-09"), new Known(draft.id(), "\"7\""), "submit", "")
                .then()
                .statusCode(412);
    }

    @Test
    void whatDoesNotFitIsNamedWithItsPlace() {
        as(governorate("IR-09"))
                .body(registration(
                                "IR-09",
                                organisationOf("IR-09"),
                                title(),
                                ", \"countries\": [\"XX\"], \"prevailingLanguage\": \"en\", \"subjectAreas\": [\"x\"]")
                        .replaceFirst("\"subjectAreas\": \\[\"tourism\"], ", ""))
                .post("/api/v1/agreements")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/content/countries/0"))
                .body("errors.pointer", hasItem("/content/subjectAreas/0"))
                .body("errors.pointer", hasItem("/content/prevailingLanguage"))
                .body("errors.pointer", hasItem("/content/parties/1/party"));
    }
}

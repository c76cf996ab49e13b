package ir.peyvand.agreements.procedure;

import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.OPERATOR;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.counterpartIn;
import static ir.peyvand.agreements.AgreementFixtures.domestic;
import static ir.peyvand.agreements.AgreementFixtures.drafted;
import static ir.peyvand.agreements.AgreementFixtures.foreign;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.mission;
import static ir.peyvand.agreements.AgreementFixtures.move;
import static ir.peyvand.agreements.AgreementFixtures.moved;
import static ir.peyvand.agreements.AgreementFixtures.party;
import static ir.peyvand.agreements.AgreementFixtures.registration;
import static ir.peyvand.agreements.AgreementFixtures.signedForeign;
import static ir.peyvand.agreements.AgreementFixtures.submitted;
import static ir.peyvand.agreements.AgreementFixtures.title;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.TestClock;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ProcedureTest {

    private static final Tokens LEAD = governorate("IR-03");

    @Inject
    TestClock clock;

    private static ValidatableResponse steps(Known agreement) {
        return as(COMMITTEE)
                .get("/api/v1/agreements/" + agreement.id() + "/steps")
                .then()
                .statusCode(200);
    }

    private static String rule(String level, String step, int days, boolean enforced, String from) {
        return """
                {"level": "%s", "step": "%s", "days": %d, "enforced": %b, "effectiveFrom": "%s", "source": "بخشنامهٔ نمونه"}
                """.formatted(level, step, days, enforced, from);
    }

    @Test
    void theLevelOfTheCounterpartDecidesTheSteps() {
        String state = party("""
                {"kind": "other", "level": "foreign-national", "country": "QA", "name": {"fa": "وزارت %s"}}
                """.formatted(UUID.randomUUID()));

        steps(domestic("IR-03", "IR-04")).body("items.step", contains("registration"));
        steps(foreign("IR-03", "AZ"))
                .body(
                        "items.step",
                        contains(
                                "notification",
                                "committee-approval",
                                "silence-period",
                                "counterpart-completion",
                                "registration"))
                .body("items.state", contains("running", "waiting", "waiting", "waiting", "waiting"))
                .body("items[2].days", equalTo(21));
        steps(drafted(LEAD, registration("IR-03", state, title(), ""))).body("items[2].days", equalTo(45));
    }

    @Test
    void everyStepShowsItsClock() {
        clock.stopAt("2026-05-01T08:00:00Z");
        Known draft = foreign("IR-03", "AZ");
        Known told = moved(LEAD, draft, "record-notification", "{\"on\": \"2026-04-20\", \"reference\": \"۱۲/الف\"}");
        Known inReview = submitted(LEAD, told);

        steps(inReview)
                .body("items[0].state", equalTo("done"))
                .body("items[0].doneOn", equalTo("2026-04-20"))
                .body("items[1].startedOn", equalTo("2026-05-01"))
                .body("items[1].dueOn", equalTo("2026-05-31"))
                .body("items[2].dueOn", equalTo("2026-05-11"))
                .body("items[2].doneOn", nullValue());
        clock.stopAt("2026-06-02T08:00:00Z");
        steps(inReview)
                .body("items[1].state", equalTo("overdue"))
                .body("items[2].state", equalTo("done"))
                .body("items[3].state", equalTo("running"));
        moved(
                mission("AZ"),
                inReview,
                "complete-counterpart",
                "{\"party\": \"" + counterpartIn("AZ") + "\", \"signatory\": {\"name\": \"امضاکننده\"}}");
        steps(inReview).body("items[3].doneOn", equalTo("2026-06-02"));
    }

    @Test
    void registrationIsDueSoManyDaysAfterTheSignature() {
        Known signed = signedForeign("IR-03", "AZ");

        steps(signed).body("items[4].startedOn", equalTo("2026-02-01")).body("items[4].dueOn", equalTo("2026-03-03"));
        moved(LEAD, signed, "record-registration", "{\"on\": \"2026-02-15\", \"reference\": \"ثبت ۷\"}");
        steps(signed).body("items[4].state", equalTo("done")).body("items[4].doneOn", equalTo("2026-02-15"));
    }

    @Test
    void aNewRuleHoldsFromItsDayAndAnEnforcedStepHoldsTheMoveUp() {
        clock.stopAt("2299-01-01T00:00:00Z");
        as(OPERATOR)
                .body(rule("foreign-sub-national", "notification", 10, true, "2299-06-01"))
                .post("/api/v1/procedure-rules")
                .then()
                .statusCode(201)
                .body("enforced", equalTo(true));
        Known before = foreign("IR-03", "AZ");
        steps(before).body("items[0].enforced", equalTo(false));
        submitted(LEAD, before);

        clock.stopAt("2299-06-02T00:00:00Z");
        Known draft = foreign("IR-03", "AZ");
        move(LEAD, draft, "submit", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("procedure-step-open"))
                .body("openSteps", contains("notification"));
        Known told = moved(LEAD, draft, "record-notification", "{\"on\": \"2299-06-02\", \"reference\": \"۱۳/الف\"}");
        clock.stopAt("2299-06-11T00:00:00Z");
        move(LEAD, told, "submit", "").then().statusCode(409);
        clock.stopAt("2299-06-12T00:00:00Z");
        move(LEAD, told, "submit", "").then().statusCode(200);
    }

    @Test
    void aRuleDoesNotBeginInThePast() {
        as(OPERATOR)
                .body(rule("domestic", "registration", 10, false, "2020-01-01"))
                .post("/api/v1/procedure-rules")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/effectiveFrom"));
    }
}

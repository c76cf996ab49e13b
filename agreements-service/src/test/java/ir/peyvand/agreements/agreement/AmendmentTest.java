package ir.peyvand.agreements.agreement;

import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.domestic;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.inForce;
import static ir.peyvand.agreements.AgreementFixtures.move;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;
import static ir.peyvand.agreements.AgreementFixtures.registration;
import static ir.peyvand.agreements.AgreementFixtures.signedDomestic;
import static ir.peyvand.agreements.AgreementFixtures.title;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A text that takes the place of a signed one has to be as complete as that was. */
@QuarkusTest
@WithDatabaseAndTokens
class AmendmentTest {

    private static Response amend(Known agreement, UnaryOperator<String> text, String more) {
        String registration = text.apply(registration("IR-09", organisationOf("IR-10"), title(), more));
        String content = registration.substring(
                registration.indexOf("\"content\""), registration.lastIndexOf(",\n \"nodalOfficer\""));
        return move(
                governorate("IR-09"),
                agreement,
                "amend",
                "{" + content + ", \"agreedOn\": \"2026-03-01\", \"reason\": \"گسترش\"}");
    }

    private static Response under(Known agreement, String parent) {
        return amend(agreement, UnaryOperator.identity(), ", \"parent\": \"" + parent + "\"");
    }

    @Test
    void itNeedsWhatTheSignedTextNeeded() {
        Known signed = signedDomestic("IR-09", "IR-10");

        amend(signed, text -> text.replace("[\"tourism\"]", "[]"), ", \"languages\": [\"fa\", \"en\"]")
                .then()
                .statusCode(422)
                .body("code", equalTo("parts-missing"))
                .body("errors.pointer", contains("/content/subjectAreas", "/content/prevailingLanguage"));
        amend(signed, text -> text.replace("\"role\": \"signatory\"", "\"role\": \"witness\""), "")
                .then()
                .statusCode(422)
                .body("errors.code", contains("parties-differ"));
    }

    @Test
    void whatIsInForceKeepsAnEnd() {
        Known inForce = inForce("IR-09", signedDomestic("IR-09", "IR-10"));
        UnaryOperator<String> endless = text -> text.replace("\"validUntil\": \"2028-01-01\", ", "");

        amend(inForce, endless, "").then().statusCode(422).body("errors.pointer", contains("/content/validUntil"));
        amend(inForce, endless, ", \"renewal\": \"automatic\"").then().statusCode(200);
    }

    @Test
    void itsParentIsAnAgreementThatDoesNotStandBelowIt() {
        Known signed = signedDomestic("IR-09", "IR-10");
        Known below = Known.of(as(governorate("IR-09"))
                .body(registration("IR-09", organisationOf("IR-10"), title(), ", \"parent\": \"" + signed.id() + "\""))
                .post("/api/v1/agreements"));

        for (String parent : new String[] {
            UUID.randomUUID().toString(),
            signed.id(),
            below.id(),
            domestic("IR-11", "IR-12").id()
        }) {
            under(signed, parent)
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/content/parent"))
                    .body("errors.code", contains("unknown-parent"));
        }
        under(signed, domestic("IR-09", "IR-11").id())
                .then()
                .statusCode(200)
                .body("parent", not(equalTo(below.id())))
                .body("parentEnded", equalTo(false));
    }
}

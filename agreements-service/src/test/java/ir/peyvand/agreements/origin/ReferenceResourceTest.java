package ir.peyvand.agreements.origin;

import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.DASHBOARD;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.counterpartIn;
import static ir.peyvand.agreements.AgreementFixtures.drafted;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.mission;
import static ir.peyvand.agreements.AgreementFixtures.organisation;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;
import static ir.peyvand.agreements.AgreementFixtures.registration;
import static ir.peyvand.agreements.AgreementFixtures.signedDomestic;
import static ir.peyvand.agreements.AgreementFixtures.title;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ReferenceResourceTest {

    private static Response asking(Tokens caller, String urn) {
        return as(caller).queryParam("urn", urn).get("/api/v1/agreements/references");
    }

    private static String urn(Known agreement) {
        return "urn:peyvand:agreement:" + agreement.id();
    }

    @Test
    void anAgreementIsFoundByWhatItCameFromByThoseWhoMayKnowOfIt() {
        String origin = "urn:peyvand:resolution:" + UUID.randomUUID();
        Known abroad = drafted(
                governorate("IR-21"),
                registration("IR-21", counterpartIn("TM"), title(), ", \"origins\": [\"" + origin + "\"]"));

        for (Tokens caller : new Tokens[] {governorate("IR-21"), COMMITTEE, mission("TM")}) {
            asking(caller, origin)
                    .then()
                    .statusCode(200)
                    .body("items.urn", contains(urn(abroad)))
                    .body("items[0].status", equalTo("draft"))
                    .body("items[0].origins", contains(origin));
        }
        for (Tokens caller : new Tokens[] {governorate("IR-22"), organisation("IR-21"), mission("AM"), DASHBOARD}) {
            asking(caller, origin).then().statusCode(200).body("items", empty()).body("total.value", equalTo(0));
            asking(caller, urn(abroad)).then().body("records", empty());
        }
    }

    @Test
    void whatStandsUnderAnAgreementCameFromIt() {
        Known parent = signedDomestic("IR-21", "IR-22");
        Known below = drafted(
                governorate("IR-21"),
                registration("IR-21", organisationOf("IR-23"), title(), ", \"parent\": \"" + parent.id() + "\""));

        asking(COMMITTEE, urn(parent)).then().body("items.urn", contains(urn(below)));
        asking(COMMITTEE, urn(below)).then().body("records[0].origins", contains(urn(parent)));
        asking(DASHBOARD, urn(parent))
                .then()
                .body("records.urn", contains(urn(parent)))
                .body("items", empty());
    }

    @Test
    void aLinkToAnAgreementThatTheCallerMayNotKnowOfIsLeftOut() {
        Known hidden = drafted(governorate("IR-21"), registration("IR-21", organisationOf("IR-22"), title(), ""));
        Known shown = drafted(
                governorate("IR-23"),
                registration("IR-23", organisationOf("IR-24"), title(), ", \"origins\": [\"" + urn(hidden) + "\"]"));

        asking(COMMITTEE, urn(shown)).then().body("records[0].origins", contains(urn(hidden)));
        asking(governorate("IR-24"), urn(shown)).then().body("records[0].origins", empty());
    }
}

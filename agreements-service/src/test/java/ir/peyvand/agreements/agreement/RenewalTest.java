package ir.peyvand.agreements.agreement;

import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.inForce;
import static ir.peyvand.agreements.AgreementFixtures.move;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;
import static ir.peyvand.agreements.AgreementFixtures.signedDomestic;
import static ir.peyvand.agreements.AgreementFixtures.signedUntil;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import org.junit.jupiter.api.Test;

/** How the time of an agreement runs out, and how it goes on. */
@QuarkusTest
@WithDatabaseAndTokens
class RenewalTest {

    private static Response end(Known agreement, String verb, String on) {
        return move(governorate("IR-09"), agreement, verb, "{\"on\": \"" + on + "\", \"reason\": \"پایان\"}");
    }

    private static Response renew(Known agreement, String until) {
        return move(
                governorate("IR-09"),
                agreement,
                "renew",
                "{\"validUntil\": \"" + until + "\", \"agreedOn\": \"2026-03-02\", \"reason\": \"ادامه\"}");
    }

    @Test
    void onlyWhatHasRunOutLapses() {
        Known inForce = inForce("IR-09", signedDomestic("IR-09", "IR-10"));

        end(inForce, "lapse", "2026-03-01")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not-run-out"))
                .body("errors.pointer", contains("/on"));
        end(inForce, "complete", "2026-02-05").then().statusCode(422).body("errors.code", contains("out-of-order"));
        end(inForce, "terminate", "2026-03-01").then().statusCode(200);
        end(Known.of(end(signedUntil("IR-09", "IR-10", "2026-02-05"), "lapse", "2026-02-05")), "lapse", "2026-02-05")
                .then()
                .statusCode(409)
                .body("legalMoves", contains("in-force"));
    }

    @Test
    void nothingEntersIntoForceAfterItsTime() {
        move(
                        governorate("IR-09"),
                        signedUntil("IR-09", "IR-10", "2026-02-05"),
                        "enter-into-force",
                        "{\"on\": \"2026-02-06\"}")
                .then()
                .statusCode(422)
                .body("errors.code", contains("out-of-order"));
    }

    @Test
    void whatHasLapsedIsRenewed() {
        Known inForce = inForce("IR-09", signedUntil("IR-09", "IR-10", "2026-02-28"));
        Known lapsed = Known.of(end(inForce, "lapse", "2026-03-01"));

        renew(lapsed, "2026-02-20").then().statusCode(422);
        renew(lapsed, "2031-01-01")
                .then()
                .statusCode(200)
                .body("status", equalTo("in-force"))
                .body("validUntil", equalTo("2031-01-01"))
                .body("progress.endedOn", nullValue());
    }

    @Test
    void noPartyDenouncesWhatItHasNotSigned() {
        Known signed = signedDomestic("IR-09", "IR-10");
        String denounced = "{\"party\": \"" + organisationOf("IR-10") + "\", \"kind\": \"denounced\", \"on\": \"%s\"}";

        move(governorate("IR-09"), signed, "actions", denounced.formatted("2026-01-31"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("out-of-order"));
        move(governorate("IR-09"), signed, "actions", denounced.formatted("2026-02-01"))
                .then()
                .statusCode(200);
    }
}

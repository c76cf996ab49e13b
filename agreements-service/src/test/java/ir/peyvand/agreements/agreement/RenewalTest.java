package ir.peyvand.agreements.agreement;

import static ir.peyvand.agreements.AgreementFixtures.action;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.drafted;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.inForce;
import static ir.peyvand.agreements.AgreementFixtures.move;
import static ir.peyvand.agreements.AgreementFixtures.moved;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;
import static ir.peyvand.agreements.AgreementFixtures.registration;
import static ir.peyvand.agreements.AgreementFixtures.secretariat;
import static ir.peyvand.agreements.AgreementFixtures.signed;
import static ir.peyvand.agreements.AgreementFixtures.signedDomestic;
import static ir.peyvand.agreements.AgreementFixtures.signedUntil;
import static ir.peyvand.agreements.AgreementFixtures.submitted;
import static ir.peyvand.agreements.AgreementFixtures.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.util.List;
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

    /** One that renews itself. */
    private static Known unending(String until) {
        String registration = registration("IR-09", organisationOf("IR-10"), title(), ", \"renewal\": \"automatic\"")
                .replace("2028-01-01", until);
        return signed("IR-09", approved(registration), organisationOf("IR-09"), organisationOf("IR-10"));
    }

    private static Known approved(String registration) {
        Known submitted = submitted(governorate("IR-09"), drafted(governorate("IR-09"), registration));
        return moved(secretariat("IR-09"), submitted, "approve", "");
    }

    private static Response denounce(Known agreement, String province, String on) {
        return move(governorate("IR-09"), agreement, "actions", action(organisationOf(province), "denounced", on));
    }

    private static List<String> expired(Known agreement, boolean expired) {
        return as(governorate("IR-09"))
                .queryParam("province", "IR-09")
                .queryParam("renewal", "automatic")
                .queryParam("expired", expired)
                .queryParam("limit", 200)
                .get("/api/v1/agreements")
                .path("items.findAll { it.id == '" + agreement.id() + "' }.id");
    }

    @Test
    void whatRenewsItselfEndsOnceASideHasDenouncedIt() {
        Known signed = unending("2026-02-20");
        as(governorate("IR-09"))
                .get("/api/v1/agreements/" + signed.id())
                .then()
                .body("expired", equalTo(false))
                .body("lastDay", nullValue());
        assertThat(expired(signed, false)).hasSize(1);

        Response denounced = denounce(signed, "IR-10", "2026-02-10");
        denounced
                .then()
                .statusCode(200)
                .body("progress.denouncedOn", equalTo("2026-02-10"))
                .body("lastDay", equalTo("2026-02-20"))
                .body("expired", equalTo(true));
        assertThat(expired(signed, true)).hasSize(1);
        assertThat(expired(signed, false)).isEmpty();

        renew(Known.of(denounced), "2031-01-01")
                .then()
                .statusCode(200)
                .body("progress.denouncedOn", nullValue())
                .body("lastDay", nullValue())
                .body("expired", equalTo(false));
    }

    @Test
    void whoIsBackByARenewalMayLeaveAgain() {
        Known signed = unending("2026-02-20");
        Response denounced = denounce(signed, "IR-10", "2026-02-10");
        denounce(Known.of(denounced), "IR-10", "2026-02-11").then().statusCode(409);
        Response renewed = renew(Known.of(denounced), "2031-01-01");
        renewed.then().statusCode(200).body("actions.findAll { it.kind == 'denounced' }.undoneOn", hasSize(1));

        Response other = denounce(Known.of(renewed), "IR-09", "2026-02-25");
        other.then().statusCode(200).body("progress.denouncedOn", equalTo("2026-02-25"));
        denounce(Known.of(other), "IR-10", "2026-02-24")
                .then()
                .statusCode(200)
                .body("progress.denouncedOn", equalTo("2026-02-24"))
                .body("lastDay", equalTo("2031-01-01"))
                .body(
                        "actions.findAll { it.kind == 'denounced' && it.undoneOn == null }.on",
                        contains("2026-02-24", "2026-02-25"));
    }

    @Test
    void whatWasRenewedBeforeItWasDenouncedEndsOnThatDay() {
        Known signed = unending("2026-02-03");

        Response denounced = denounce(signed, "IR-09", "2026-02-25");
        denounced.then().statusCode(200).body("lastDay", equalTo("2026-02-25")).body("expired", equalTo(true));
        Known left = Known.of(denounced);
        end(left, "lapse", "2026-02-24").then().statusCode(422).body("errors.code", contains("not-run-out"));
        end(left, "lapse", "2026-02-25").then().statusCode(200);
    }

    @Test
    void whatOneOfSeveralDenouncesGoesOnBetweenTheOthers() {
        String third = ", {\"party\": \"" + organisationOf("IR-11") + "\", \"side\": \"b\", \"role\": \"signatory\"}]";
        String registration = registration("IR-09", organisationOf("IR-10"), title(), ", \"renewal\": \"automatic\"")
                .replace(
                        "\"side\": \"b\", \"role\": \"signatory\"}]",
                        "\"side\": \"b\", \"role\": \"signatory\"}" + third)
                .replace("2028-01-01", "2026-02-20");
        Known signed = signed(
                "IR-09",
                approved(registration),
                organisationOf("IR-09"),
                organisationOf("IR-10"),
                organisationOf("IR-11"));

        Response first = denounce(signed, "IR-10", "2026-02-10");
        first.then().statusCode(200).body("lastDay", nullValue());
        denounce(Known.of(first), "IR-11", "2026-02-12")
                .then()
                .statusCode(200)
                .body("progress.denouncedOn", equalTo("2026-02-12"))
                .body("lastDay", equalTo("2026-02-20"));
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

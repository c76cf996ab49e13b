package ir.peyvand.agreements.agreement;

import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.drafted;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.inForce;
import static ir.peyvand.agreements.AgreementFixtures.moved;
import static ir.peyvand.agreements.AgreementFixtures.organisationOf;
import static ir.peyvand.agreements.AgreementFixtures.registration;
import static ir.peyvand.agreements.AgreementFixtures.secretariat;
import static ir.peyvand.agreements.AgreementFixtures.signed;
import static ir.peyvand.agreements.AgreementFixtures.signedDomestic;
import static ir.peyvand.agreements.AgreementFixtures.submitted;
import static ir.peyvand.agreements.AgreementFixtures.title;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import org.junit.jupiter.api.Test;

/** What stands under another agreement follows its end or is flagged, whichever of the two was there first. */
@QuarkusTest
@WithDatabaseAndTokens
class SubsidiaryTest {

    private static final String ENDED = "{\"on\": \"2026-03-01\", \"reason\": \"پایان\"}";

    private static String under(String more) {
        return registration("IR-09", organisationOf("IR-10"), title(), more);
    }

    private static String under(Known parent) {
        return under(", \"parent\": \"" + parent.id() + "\"");
    }

    private static ValidatableResponse read(Known agreement) {
        return as(governorate("IR-09"))
                .get("/api/v1/agreements/" + agreement.id())
                .then()
                .statusCode(200);
    }

    private static Known signedAs(String registration) {
        Known approved = moved(
                secretariat("IR-09"),
                submitted(governorate("IR-09"), drafted(governorate("IR-09"), registration)),
                "approve",
                "");
        return signed("IR-09", approved, organisationOf("IR-09"), organisationOf("IR-10"));
    }

    @Test
    void aDraftUnderAnEndedAgreementIsFlaggedUntilItStandsElsewhere() {
        Known parent = inForce("IR-09", signedDomestic("IR-09", "IR-10"));
        moved(governorate("IR-09"), parent, "terminate", ENDED);

        Known draft = drafted(governorate("IR-09"), under(parent));
        read(draft).body("parentEnded", equalTo(true));

        String content = under("");
        as(governorate("IR-09"), draft)
                .body("{" + content.substring(content.indexOf("\"content\"")))
                .put("/api/v1/agreements/" + draft.id())
                .then()
                .statusCode(200)
                .body("parentEnded", equalTo(false));
    }

    @Test
    void nothingEndsWithItsParentBeforeItHasBegun() {
        Known parent = inForce("IR-09", signedDomestic("IR-09", "IR-10"));
        Known follower =
                moved(governorate("IR-09"), signedAs(under(parent)), "enter-into-force", "{\"on\": \"2026-02-20\"}");

        moved(governorate("IR-09"), parent, "terminate", "{\"on\": \"2026-02-10\", \"reason\": \"پایان\"}");

        read(follower).body("status", equalTo("terminated")).body("progress.endedOn", equalTo("2026-02-20"));
    }

    @Test
    void aParentThatIsRenewedTakesTheFlagAway() {
        Known parent = inForce("IR-09", signedAs(under("").replace("2028-01-01", "2026-02-28")));
        Known stays = signedAs(under(", \"followsParent\": false, \"parent\": \"" + parent.id() + "\""));
        Known lapsed = moved(governorate("IR-09"), parent, "lapse", ENDED);
        read(stays).body("parentEnded", equalTo(true)).body("status", equalTo("signed"));

        moved(
                governorate("IR-09"),
                lapsed,
                "renew",
                "{\"validUntil\": \"2031-01-01\", \"agreedOn\": \"2026-03-02\", \"reason\": \"ادامه\"}");

        read(stays).body("parentEnded", equalTo(false));
    }
}

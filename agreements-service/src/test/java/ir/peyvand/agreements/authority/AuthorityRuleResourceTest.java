package ir.peyvand.agreements.authority;

import static ir.peyvand.agreements.AgreementFixtures.OPERATOR;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class AuthorityRuleResourceTest {

    private static final String PATH = "/api/v1/authority-rules";

    @Test
    void abroadADelegationIsAlwaysNeededAndAtHomeFromAnAmountOn() {
        as(OPERATOR)
                .get(PATH)
                .then()
                .statusCode(200)
                .body("items.find { it.level == 'domestic' }.needed", equalTo("from-amount"))
                .body("items.find { it.level == 'domestic' }.from.currency", equalTo("IRR"))
                .body("items.find { it.level == 'foreign-sub-national' }.needed", equalTo("always"))
                .body("items.find { it.level == 'foreign-national' }.needed", equalTo("always"));
    }

    @Test
    void aRuleEndsTheOneBeforeItAndReplacesThoseToCome() {
        for (String day : new String[] {"2300-01-01", "2299-01-01"}) {
            as(OPERATOR)
                    .body("{\"level\": \"foreign-national\", \"needed\": \"never\", \"effectiveFrom\": \"" + day
                            + "\", \"source\": \"بخشنامهٔ نمونه\"}")
                    .post(PATH)
                    .then()
                    .statusCode(201);
        }

        as(OPERATOR)
                .get(PATH)
                .then()
                .body(
                        "items.findAll { it.level == 'foreign-national' }.effectiveFrom",
                        contains("2000-01-01", "2299-01-01"))
                .body("items.findAll { it.level == 'foreign-national' }[0].effectiveUntil", equalTo("2299-01-01"));
    }

    @Test
    void aRuleOfThePastAndAnAmountWithoutItsNeedAreRefused() {
        as(OPERATOR)
                .body(
                        "{\"level\": \"domestic\", \"needed\": \"never\", \"effectiveFrom\": \"2020-01-01\", \"source\": \"نمونه\"}")
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/effectiveFrom"));
        as(OPERATOR)
                .body(
                        "{\"level\": \"domestic\", \"needed\": \"from-amount\", \"effectiveFrom\": \"2300-01-01\", \"source\": \"نمونه\"}")
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/from"));
    }
}

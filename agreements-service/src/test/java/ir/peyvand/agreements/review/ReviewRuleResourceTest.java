package ir.peyvand.agreements.review;

import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.DASHBOARD;
import static ir.peyvand.agreements.AgreementFixtures.LEGAL;
import static ir.peyvand.agreements.AgreementFixtures.OPERATOR;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.domestic;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import ir.peyvand.agreements.Alone;
import ir.peyvand.kit.testing.TestClock;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** With a database of its own, because its rules would hold for the reviews of other tests. */
@QuarkusTest
@WithDatabaseAndTokens
@TestProfile(Alone.class)
class ReviewRuleResourceTest {

    @Inject
    TestClock clock;

    private static Response add(String kind, String level, int days, String from) {
        return as(OPERATOR).body("""
                {"kind": "%s", "level": "%s", "required": true, "days": %d, "validFrom": "%s",
                 "source": {"fa": "مصوبهٔ کمیته"}}
                """.formatted(kind, level, days, from)).post("/api/v1/review-rules");
    }

    private static Response rules(String day) {
        return as(DASHBOARD).get("/api/v1/review-rules?on=" + day);
    }

    @Test
    void aNewRuleHoldsFromItsDayOnAndEndsTheOneBefore() {
        clock.stopAt("2026-03-01T08:00:00Z");
        add("protocol", "domestic", 4, "1405-01-01").then().statusCode(201).body("validFrom", equalTo("2026-03-21"));

        String domestic = "items.findAll { it.kind == 'protocol' && it.level == 'domestic' }";
        rules("2026-03-20").then().body("items", hasSize(6)).body(domestic + ".required", contains(false));
        rules("2026-03-21").then().body("items", hasSize(6)).body(domestic + ".days", contains(4));
        as(DASHBOARD).get("/api/v1/review-rules").then().body(domestic + "[0].validUntil", equalTo("2026-03-20"));

        String before =
                submitted(governorate("IR-09"), domestic("IR-09", "IR-10")).id();
        clock.stopAt("2026-03-21T08:00:00Z");
        String after =
                submitted(governorate("IR-09"), domestic("IR-09", "IR-10")).id();
        as(LEGAL).get("/api/v1/agreements/" + before + "/reviews").then().body("items.kind", contains("legal"));
        as(LEGAL)
                .get("/api/v1/agreements/" + after + "/reviews")
                .then()
                .body("items.kind", containsInAnyOrder("legal", "protocol"))
                .body("items.find { it.kind == 'protocol' }.dueOn", equalTo("2026-03-25"));
    }

    @Test
    void aRuleBeginsNeitherInThePastNorBeforeALaterOne() {
        clock.stopAt("2026-03-01T08:00:00Z");
        add("legal", "foreign-national", 9, "2026-02-28")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/validFrom"));
        add("legal", "foreign-national", 9, "2026-06-01").then().statusCode(201);
        add("legal", "foreign-national", 8, "2026-05-01").then().statusCode(409).body("code", equalTo("rule-overlaps"));
        add("legal", "foreign-national", 0, "2026-07-01").then().statusCode(422);
        as(COMMITTEE).body("{}").post("/api/v1/review-rules").then().statusCode(403);
    }
}

package ir.peyvand.agreements.expiry;

import static ir.peyvand.agreements.AgreementFixtures.OPERATOR;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.signedDomestic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.TestClock;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ExpiryTest {

    @Inject
    ExpiryService service;

    @Inject
    TestClock clock;

    /** How often the feed has announced that the agreement expires. */
    private static long announcements(Known agreement) {
        long after = 0;
        long count = 0;
        List<String> ids;
        do {
            Response page = as(governorate("IR-21"))
                    .queryParam("after", after)
                    .queryParam("limit", 200)
                    .get("/api/v1/agreements/changes");
            ids = page.path("items.findAll { it.change == 'expiring' }.id");
            count += ids.stream().filter(agreement.id()::equals).count();
            after = page.jsonPath().getLong("next");
            ids = page.path("items.id");
        } while (!ids.isEmpty());
        return count;
    }

    @Test
    void eachReminderIsAnnouncedOnceHoweverManyAsk() throws Exception {
        Known agreement = signedDomestic("IR-21", "IR-22");
        clock.stopAt("2027-10-04T00:00:00Z");
        var asking = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 6; i++) {
            asking.add(service::remind);
        }

        try (var instances = Executors.newFixedThreadPool(6)) {
            for (var answer : instances.invokeAll(asking)) {
                assertThat(answer.get()).isNotNegative();
            }
        }
        service.remind();
        assertThat(announcements(agreement)).isEqualTo(1);

        clock.stopAt("2027-12-28T00:00:00Z");
        service.remind();
        service.remind();
        assertThat(announcements(agreement)).isEqualTo(2);
    }

    @Test
    void whatIsFarFromItsEndIsLeftAlone() {
        Known agreement = signedDomestic("IR-21", "IR-22");
        clock.stopAt("2027-09-01T00:00:00Z");
        service.remind();

        assertThat(announcements(agreement)).isZero();
    }

    @Test
    void theDaysAreData() {
        as(OPERATOR)
                .body(
                        "{\"daysBefore\": 60, \"active\": true, \"effectiveFrom\": \"2300-01-01\", \"source\": \"بخشنامه\"}")
                .post("/api/v1/reminder-rules")
                .then()
                .statusCode(200)
                .body("items.daysBefore", hasItems(90, 60, 30, 7));
        as(OPERATOR)
                .body(
                        "{\"daysBefore\": 7, \"active\": false, \"effectiveFrom\": \"2300-01-01\", \"source\": \"بخشنامه\"}")
                .post("/api/v1/reminder-rules")
                .then()
                .body("items.find { it.daysBefore == 7 }.effectiveUntil", equalTo("2300-01-01"));
        as(OPERATOR)
                .body(
                        "{\"daysBefore\": 7, \"active\": true, \"effectiveFrom\": \"2020-01-01\", \"source\": \"بخشنامه\"}")
                .post("/api/v1/reminder-rules")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("in-the-past"));
    }
}

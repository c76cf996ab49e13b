package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** capacity-service is killed while it takes in a file. Nothing of the file is half there, and the job says what happened. */
@ExtendWith(RunningSuite.class)
class PowerFailureJourney {

    private static final int ROWS = 30_000;
    private static final String TITLE = "انبار خاموشی نمونه";

    @Test
    void killedInTheMiddleOfAnImportItComesBackWithAllOrNothing(Suite suite) {
        Office governorate = suite.as("demo-governorate-04");
        Office embassy = suite.as("demo-embassy-ankara");
        String template = governorate
                .gets("/api/v1/capacities/imports/template", "text/csv")
                .has(200)
                .text();
        ImportJob job = governorate.sends(
                CapacityFile.of(template, "IR-04", TITLE, ROWS).bytes(), "all-or-nothing");
        job.isUnderWay();

        suite.killCapacityService();
        assertThat(suite.countInDatabase(TITLE))
                .as("all rows or none, at the very moment of the failure")
                .isIn(0L, (long) ROWS);
        itsRoutesAreUnavailableAndTheOthersAreNot(suite, embassy);

        suite.startCapacityService();
        Patience.until(
                Duration.ofSeconds(30),
                "it works as before",
                () -> embassy.searches("اردبیل").total() > 0);
        JsonNode ended = job.ends();
        assertThat(ended.path("state").asText()).isEqualTo("finished");
        assertThat(ended.path("accepted").asInt()).isEqualTo(ROWS);
        assertThat(ended.path("note").path("fa").asText())
                .as("it says that it was begun again")
                .isNotBlank();
        assertThat(suite.countInDatabase(TITLE)).isEqualTo(ROWS);
        Patience.until(
                Duration.ofSeconds(60),
                "the governorate finds its drafts",
                () -> governorate.searches(TITLE).inState("draft").total() > 0);
    }

    private static void itsRoutesAreUnavailableAndTheOthersAreNot(Suite suite, Office embassy) {
        for (String route : new String[] {"/api/v1/capacities", "/api/v1/provinces", "/api/v1/capacity/changes"}) {
            Answer refused = embassy.gets(route).isRefused(503, "unavailable");
            assertThat(Integer.parseInt(refused.header("retry-after").orElse("0")))
                    .as("it says when to come back")
                    .isPositive();
        }
        embassy.gets("/api/v1/usage").has(200);
        embassy.gets(suite.gateway().resolve("/openapi"), Map.of()).has(200);
        embassy.gets(suite.gateway().resolve("/health"), Map.of()).has(503);
    }
}

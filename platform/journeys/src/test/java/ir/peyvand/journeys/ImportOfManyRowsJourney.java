package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A governorate sends 1,500 rows, ten of which are wrong, and gets to know exactly which and why. */
@ExtendWith(RunningSuite.class)
class ImportOfManyRowsJourney {

    private static final int ROWS = 1500;
    private static final String PROVINCE = "IR-09";
    private static final String TITLE = "کارگاه زعفران نمونه";

    @Test
    void tenRowsAreRefusedWithTheirReasonsAndTheOthersAreIn(Suite suite) {
        Office governorate = suite.as("demo-governorate-09");
        byte[] file = CapacityFile.of(templateOf(governorate), PROVINCE, TITLE, ROWS)
                .withRow(17, "sector", "Q9")
                .withRow(170, "quantity", "NaN")
                .withRow(333, "title_fa", "")
                .withRow(404, "province", "IR-10")
                .withRow(512, "unit", "furlong")
                .withRow(600, "period", "1403-12-31")
                .withRow(777, "title_fa", "عنوان\u202Eوارونه")
                .withRow(901, "quantity", "-5")
                .withRow(1234, "latitude", "95")
                .withRow(1500, "target_countries", "TR;XX")
                .bytes();
        List<Integer> wrong = List.of(17, 170, 333, 404, 512, 600, 777, 901, 1234, 1500);

        JsonNode whole = governorate.sends(file, "all-or-nothing").ends();
        assertThat(whole.path("state").asText()).isEqualTo("failed");
        assertThat(whole.path("rejected").asInt()).isEqualTo(10);
        assertThat(whole.path("accepted").asInt()).isZero();
        assertThat(draftsOf(governorate)).isZero();

        ImportJob sent = governorate.sends(file, "accept-valid");
        JsonNode job = sent.ends();
        assertThat(job.path("state").asText()).isEqualTo("finished");
        assertThat(job.path("total").asInt()).isEqualTo(ROWS);
        assertThat(job.path("processed").asInt()).isEqualTo(ROWS);
        assertThat(job.path("accepted").asInt()).isEqualTo(ROWS - 10);
        assertThat(job.path("rejected").asInt()).isEqualTo(10);
        Patience.until(
                Duration.ofSeconds(30), "the governorate finds its drafts", () -> draftsOf(governorate) == ROWS - 10);
        assertThat(suite.as("demo-embassy-ankara")
                        .searches(TITLE)
                        .in(PROVINCE)
                        .finds()
                        .ids())
                .as("imported rows are drafts: the embassy sees none of them")
                .doesNotContainAnyElementsOf(governorate
                        .searches(TITLE)
                        .in(PROVINCE)
                        .inState("draft")
                        .atMost(200)
                        .finds()
                        .ids());

        List<JsonNode> report = sent.rows("rejected");
        assertThat(report).extracting(row -> row.path("row").asInt()).containsExactlyElementsOf(wrong);
        assertThat(report).allSatisfy(row -> {
            JsonNode fault = row.path("errors").path(0);
            assertThat(fault.path("column").asText()).isNotBlank();
            assertThat(fault.path("code").asText()).isNotBlank();
            assertThat(fault.path("detail").path("fa").asText()).isNotBlank();
            assertThat(fault.path("detail").path("en").asText()).isNotBlank();
        });
        assertThat(report.get(1).path("errors").path(0).path("value").asText()).isEqualTo("NaN");
        assertThat(sent.report("rejected", "text/csv").has(200).text())
                .contains("1234")
                .contains("latitude");

        JsonNode again = governorate.sends(file, "accept-valid").ends();
        assertThat(again.path("accepted").asInt()).as("nothing comes in twice").isZero();
        assertThat(again.path("duplicates").asInt()).isEqualTo(ROWS - 10);
        assertThat(draftsOf(governorate)).isEqualTo(ROWS - 10);
    }

    private static long draftsOf(Office governorate) {
        return governorate.searches(TITLE).in(PROVINCE).inState("draft").total();
    }

    private static String templateOf(Office governorate) {
        return governorate
                .gets("/api/v1/capacities/imports/template", "text/csv")
                .has(200)
                .text();
    }
}

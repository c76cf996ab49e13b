package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The embassy's morning: a delegation asks what Ardabil offers its visitors, and the embassy answers before lunch. */
@ExtendWith(RunningSuite.class)
class EmbassyMorningJourney {

    private static final String WHAT_ARDABIL_OFFERS = "ظرفیت‌های گردشگری اردبیل";

    @Test
    void theEmbassyFindsCountsReadsAndTakesAwayWhatArdabilOffers(Suite suite) {
        Office embassy = suite.as("demo-embassy-ankara");

        Hits hits = embassy.searches(WHAT_ARDABIL_OFFERS)
                .counting("province", "field")
                .finds();
        assertThat(hits.total()).isPositive();
        assertThat(hits.references()).first().asString().startsWith("IR-24-TOUR-");
        assertThat(hits.count("province", "IR-24")).isPositive();
        assertThat(hits.countAll("field")).isEqualTo(hits.total());

        Hits narrowed = embassy.searches(WHAT_ARDABIL_OFFERS)
                .in("IR-24")
                .ofField("tourism")
                .atMost(5)
                .finds();
        assertThat(narrowed.references())
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(reference).startsWith("IR-24-TOUR-"));

        String chosen = narrowed.references().getFirst();
        Answer record = embassy.reads(chosen).has(200);
        assertThat(record.json().path("status").asText()).isEqualTo("published");
        assertThat(record.json().path("title").path("fa").asText()).isNotBlank();
        assertThat(record.header("etag")).isPresent();

        List<NamedCsvRecord> rows = csv(embassy.searches().in("IR-24").ofField("tourism"));
        assertThat(rows).extracting(row -> row.getField("reference")).contains(chosen);
        assertThat(rows).allSatisfy(row -> assertThat(row.getField("status")).isEqualTo("published"));
        assertThat(rows)
                .hasSize((int) embassy.searches().in("IR-24").ofField("tourism").total());
    }

    @Test
    void howeverItIsTypedItIsTheSameQuestion(Suite suite) {
        Office embassy = suite.as("demo-embassy-ankara");
        List<String> asPrinted =
                embassy.searches(WHAT_ARDABIL_OFFERS).atMost(10).finds().references();

        assertThat(List.of(
                        "ظرفیت های گردشگری اردبیل", // a space for the half-space
                        "ظرفیتهای گردشگری اردبیل", // nothing for it
                        "ظرفیت‌هاي گردشگري اردبيل")) // Arabic letters
                .allSatisfy(typed -> assertThat(
                                embassy.searches(typed).atMost(10).finds().references())
                        .containsExactlyInAnyOrderElementsOf(asPrinted));
    }

    @Test
    void noTokenNoAnswer(Suite suite) {
        Office stranger = suite.as("demo-embassy-ankara");
        Answer refused = stranger.gets(suite.gateway().resolve("/api/v1/capacities"), java.util.Map.of());
        refused.has(401);
        assertThat(refused.header("www-authenticate").orElse("")).startsWith("Bearer");
    }

    @Test
    void aMisspeltFilterIsRefusedAndNotIgnored(Suite suite) {
        Answer refused = suite.as("demo-embassy-ankara")
                .searches()
                .with("provnce", "IR-24")
                .answer();
        refused.has(400);
        JsonNode fault = refused.json().path("errors").path(0);
        assertThat(fault.path("pointer").asText() + fault.path("detail").asText())
                .contains("provnce");
    }

    private static List<NamedCsvRecord> csv(Search list) {
        Answer table = list.answerAs("text/csv").has(200);
        assertThat(table.header("content-type").orElse("")).startsWith("text/csv");
        String text = table.text();
        return CsvReader.builder().ofNamedCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text).stream()
                .toList();
    }
}

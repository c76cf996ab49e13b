package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Stocktake: eighty old documents of 27 provinces are decided one by one, until nothing is undetermined. */
@ExtendWith(RunningSuite.class)
class StocktakeJourney {

    private static final int DOCUMENTS = 80;
    private static final int PROVINCES = 27;
    private static final String LIST = "/api/v1/legacy-documents";
    private static final String CAMPAIGNS = "/api/v1/campaigns";

    /** Documents that are in the register twice, and the one that goes on. */
    private static final Map<String, String> SECOND_COPIES = Map.of(
            "OLD-064", "OLD-016",
            "OLD-075", "OLD-018",
            "OLD-035", "OLD-031",
            "OLD-052", "OLD-036",
            "OLD-070", "OLD-037",
            "OLD-062", "OLD-056",
            "OLD-074", "OLD-057",
            "OLD-077", "OLD-076");

    @Test
    void eightyOldDocumentsAreDecidedOneByOneUntilNothingIsUndetermined(Suite suite) {
        Office committee = suite.as("demo-committee");
        Patience.until(Duration.ofMinutes(1), "the old documents are there", () -> total(committee, LIST) == DOCUMENTS);
        String campaign = opens(committee);
        assertThat(left(committee, campaign)).isEqualTo(DOCUMENTS);
        assertThat(perProvince(committee, campaign)).hasSize(PROVINCES);
        Office embassy = suite.as("demo-embassy-baku");
        long itsOwn = left(embassy, campaign);
        assertThat(itsOwn).as("an embassy counts its own").isPositive().isLessThan(DOCUMENTS);
        theDashboardSeesNothingOfIt(suite, campaign);

        List<OldDocument> all = all(committee);
        int decided = 0;
        for (OldDocument document : all) {
            OldDocument proposed = isClassifiedAndProposed(suite.as(document.governorate()), document);
            if (decided == 0) {
                proposed.tries(suite.as(document.governorate()), "decide", fateOf(document))
                        .isRefused(403, "forbidden");
            }
            OldDocument done = proposed.after(committee, "decide", fateOf(document));
            decided++;
            assertThat(done.status()).isEqualTo("determined");
            assertThat(left(committee, campaign)).as(document.reference()).isEqualTo(DOCUMENTS - decided);
        }

        assertThat(perProvince(committee, campaign))
                .allSatisfy(province ->
                        assertThat(province.path("undetermined").asLong()).isZero());
        assertThat(left(embassy, campaign)).isZero();
        assertThat(total(committee, LIST + "?undetermined=true")).isZero();
        assertThat(total(committee, LIST + "?fate=merge-into")).isEqualTo(SECOND_COPIES.size());
        assertThat(committee
                        .gets(LIST + "/OLD-064")
                        .has(200)
                        .json()
                        .at("/decision/into")
                        .asText())
                .as("a second copy names the one that goes on")
                .endsWith(committee
                        .gets(LIST + "/OLD-016")
                        .has(200)
                        .json()
                        .path("id")
                        .asText());
    }

    private static OldDocument isClassifiedAndProposed(Office governorate, OldDocument document) {
        String classification =
                SECOND_COPIES.containsKey(document.reference()) ? "duplicate" : document.classification();
        return document.after(governorate, "classify", "{\"classification\": \"" + classification + "\"}")
                .after(governorate, "propose", fateOf(document));
    }

    private static String fateOf(OldDocument document) {
        String goesOn = SECOND_COPIES.get(document.reference());
        if (goesOn != null) {
            return "{\"fate\": \"merge-into\", \"into\": \"" + goesOn + "\", \"reason\": \"هر دو یک سند هستند\"}";
        }
        String fate = SECOND_COPIES.containsValue(document.reference())
                ? "keep"
                : switch (document.classification()) {
                    case "expired" -> "lapse";
                    case "dormant" -> "renew";
                    default -> "terminate";
                };
        return "{\"fate\": \"" + fate + "\", \"reason\": \"پس از بررسی پرونده\"}";
    }

    private static String opens(Office committee) {
        return committee
                .posts(
                        CAMPAIGNS,
                        "{\"name\": {\"fa\": \"تعیین تکلیف اسناد کهنه\"}, \"deadline\": \"2199-12-29\"}",
                        Map.of())
                .has(201)
                .json()
                .path("id")
                .asText();
    }

    private static void theDashboardSeesNothingOfIt(Suite suite, String campaign) {
        Office dashboard = suite.as("demo-dashboard");
        dashboard.gets(CAMPAIGNS + "/" + campaign).isRefused(403, "forbidden");
        dashboard.gets(LIST).isRefused(403, "forbidden");
    }

    private static List<OldDocument> all(Office committee) {
        List<OldDocument> all = new ArrayList<>();
        committee
                .gets(LIST + "?limit=200")
                .has(200)
                .json()
                .path("items")
                .forEach(item -> all.add(OldDocument.listed(item)));
        assertThat(all).hasSize(DOCUMENTS);
        return all;
    }

    private static long total(Office office, String list) {
        return office.gets(list).has(200).json().at("/total/value").asLong();
    }

    private static long left(Office office, String campaign) {
        return counts(office, campaign, "country").path("undetermined").asLong();
    }

    private static List<JsonNode> perProvince(Office office, String campaign) {
        List<JsonNode> provinces = new ArrayList<>();
        counts(office, campaign, "province").path("items").forEach(provinces::add);
        return provinces;
    }

    private static JsonNode counts(Office office, String campaign, String by) {
        return office.gets(CAMPAIGNS + "/" + campaign + "/undetermined?by=" + by)
                .has(200)
                .json();
    }
}

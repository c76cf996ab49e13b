package ir.peyvand.agreements.agreement;

import static ir.peyvand.agreements.AgreementFixtures.COMMITTEE;
import static ir.peyvand.agreements.AgreementFixtures.DASHBOARD;
import static ir.peyvand.agreements.AgreementFixtures.OPERATOR;
import static ir.peyvand.agreements.AgreementFixtures.as;
import static ir.peyvand.agreements.AgreementFixtures.domestic;
import static ir.peyvand.agreements.AgreementFixtures.drafted;
import static ir.peyvand.agreements.AgreementFixtures.foreign;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.mission;
import static ir.peyvand.agreements.AgreementFixtures.organisation;
import static ir.peyvand.agreements.AgreementFixtures.party;
import static ir.peyvand.agreements.AgreementFixtures.registration;
import static ir.peyvand.agreements.AgreementFixtures.signedDomestic;
import static ir.peyvand.agreements.AgreementFixtures.signedForeign;
import static ir.peyvand.agreements.AgreementFixtures.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.testing.TestClock;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class AgreementListTest {

    @Inject
    TestClock clock;

    private static RequestSpecification asking(Tokens caller) {
        return as(caller).queryParam("limit", 200);
    }

    private static Response list(RequestSpecification request) {
        Response answer = request.get("/api/v1/agreements");
        answer.then().statusCode(200);
        return answer;
    }

    private static List<String> ids(RequestSpecification request) {
        return list(request).path("items.id");
    }

    @Test
    void listsTotalsAndFacetsHoldWhatTheCallerMayKnowOf() {
        Known draft = domestic("IR-12", "IR-13");
        Known signed = signedDomestic("IR-12", "IR-13");
        Known abroad = foreign("IR-12", "OM");

        for (Tokens caller :
                List.of(governorate("IR-12"), organisation("IR-13"), mission("OM"), DASHBOARD, COMMITTEE)) {
            Response answer = list(
                    asking(caller).queryParam("leadProvince", "IR-12").queryParam("facets", "status,level,province"));
            List<String> ids = answer.path("items.id");
            answer.then().body("total.value", equalTo(ids.size()));
            int counted = answer.<List<Integer>>path("facets.level.count").stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(counted).isEqualTo(ids.size());
        }
        assertThat(ids(asking(governorate("IR-12")))).contains(draft.id(), signed.id(), abroad.id());
        assertThat(ids(asking(organisation("IR-13"))))
                .contains(draft.id(), signed.id())
                .doesNotContain(abroad.id());
        assertThat(ids(asking(mission("OM")))).containsExactly(abroad.id());
        assertThat(ids(asking(DASHBOARD))).contains(signed.id()).doesNotContain(draft.id(), abroad.id());
    }

    @Test
    void everyFilterNarrowsTheList() {
        Known match = drafted(
                governorate("IR-14"), registration("IR-14", party("""
                        {"kind": "company", "level": "domestic", "name": {"fa": "شرکت %s"}}
                        """.formatted(UUID.randomUUID())), title(), """
                        , "countries": ["KW"], "languages": ["fa", "ar"], "prevailingLanguage": "ar",
                          "renewal": "automatic", "expectedDirectJobs": 77, "basis": "measured",
                          "expectedInvestment": {"amount": "500.00", "currency": "USD"},
                          "origins": ["urn:peyvand:axis:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a42"]
                        """));
        Known other = domestic("IR-15", "IR-16");
        String partyId = list(asking(COMMITTEE).queryParam("reference", reference(match)))
                .path("items[0].parties[1].party");
        Map<String, String> filters = Map.ofEntries(
                Map.entry("leadProvince", "IR-14"),
                Map.entry("country", "KW"),
                Map.entry("language", "ar"),
                Map.entry("prevailingLanguage", "ar"),
                Map.entry("renewal", "automatic"),
                Map.entry("basis", "measured"),
                Map.entry("currency", "USD"),
                Map.entry("origin", "urn:peyvand:axis:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a42"),
                Map.entry("party", partyId),
                Map.entry("minExpectedDirectJobs", "77"),
                Map.entry("reference", reference(match)));

        filters.forEach((name, value) -> assertThat(ids(asking(COMMITTEE).queryParam(name, value)))
                .as(name)
                .contains(match.id())
                .doesNotContain(other.id()));
        for (String everything : List.of(
                "kind=mou",
                "status=draft",
                "level=domestic",
                "subjectArea=tourism",
                "expired=false",
                "legacy=false",
                "parentEnded=false",
                "validFromFrom=1404-01-01",
                "validUntilTo=2028-01-01")) {
            String[] parts = everything.split("=");
            assertThat(ids(asking(COMMITTEE).queryParam(parts[0], parts[1]).queryParam("leadProvince", "IR-14,IR-15")))
                    .as(everything)
                    .contains(match.id(), other.id());
        }
        assertThat(ids(asking(COMMITTEE)
                        .queryParam("currency", "USD")
                        .queryParam("minExpectedInvestment", "500")
                        .queryParam("maxExpectedInvestment", "500")))
                .contains(match.id());
    }

    private static String reference(Known agreement) {
        return as(COMMITTEE).get("/api/v1/agreements/" + agreement.id()).path("reference");
    }

    @Test
    void pagesInEveryOrderHoldEveryAgreementOnce() {
        for (int i = 0; i < 5; i++) {
            domestic("IR-17", "IR-18");
        }
        signedDomestic("IR-17", "IR-18");
        for (String sort : List.of(
                "created",
                "-created",
                "modified",
                "-modified",
                "reference",
                "-reference",
                "signedOn",
                "-signedOn",
                "validUntil",
                "-validUntil",
                "expectedDirectJobs",
                "-expectedDirectJobs")) {
            var seen = new ArrayList<String>();
            String cursor = "";
            do {
                Response page = list(as(governorate("IR-17"))
                        .queryParam("sort", sort)
                        .queryParam("limit", 2)
                        .queryParam("cursor", cursor));
                page.then().body("total.value", equalTo(6));
                seen.addAll(page.path("items.id"));
                cursor = page.path("next");
            } while (cursor != null);
            assertThat(seen).as(sort).hasSize(6).doesNotHaveDuplicates();
        }
    }

    @Test
    void aCursorBelongsToItsQueryAndItsCaller() {
        domestic("IR-19", "IR-20");
        domestic("IR-19", "IR-20");
        String cursor = list(as(governorate("IR-19")).queryParam("limit", 1)).path("next");

        as(governorate("IR-20"))
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/api/v1/agreements")
                .then()
                .statusCode(400);
        as(governorate("IR-19"))
                .queryParam("limit", 1)
                .queryParam("kind", "mou")
                .queryParam("cursor", cursor)
                .get("/api/v1/agreements")
                .then()
                .statusCode(400);
    }

    @Test
    void whatExpiresSoonAndWhatHasExpiredIsListed() {
        Known signed = signedDomestic("IR-21", "IR-22");

        clock.stopAt("2027-12-10T00:00:00Z");
        assertThat(ids(asking(governorate("IR-21")).queryParam("expiringWithin", 30)))
                .containsExactly(signed.id());
        assertThat(ids(asking(governorate("IR-21")).queryParam("expiringWithin", 10)))
                .isEmpty();
        assertThat(ids(asking(governorate("IR-21")).queryParam("expired", true)))
                .isEmpty();
        clock.stopAt("2028-01-02T00:00:00Z");
        list(asking(governorate("IR-21")).queryParam("expired", true))
                .then()
                .body("items.id", hasItem(signed.id()))
                .body("items[0].expired", equalTo(true));
    }

    @Test
    void theAgreementsOfAMergedPartyAreThoseOfItsSurvivor() {
        String old = party(counterpart());
        String today = party(counterpart());
        Known agreement = drafted(governorate("IR-23"), registration("IR-23", old, title(), ""));
        as(OPERATOR)
                .header("If-Match", "\"0\"")
                .body("{\"into\": \"" + today + "\", \"reason\": \"یکی هستند\"}")
                .post("/api/v1/parties/" + old + "/merge")
                .then()
                .statusCode(200);

        for (String id : List.of(old, today)) {
            list(asking(governorate("IR-23")).queryParam("party", id))
                    .then()
                    .body("items.id", hasItem(agreement.id()))
                    .body("items[0].parties[1].party", equalTo(old))
                    .body("items[0].parties[1].mergedInto", equalTo(today));
        }
    }

    private static String counterpart() {
        return "{\"kind\": \"foreign-counterpart\", \"level\": \"foreign-sub-national\", \"country\": \"TJ\", \"name\": {\"fa\": \"ولایت "
                + UUID.randomUUID() + "\"}}";
    }

    @Test
    void aListIsExportedAsATable() {
        Known signed = signedForeign("IR-24", "AZ");
        String csv = as(governorate("IR-24"))
                .header("Accept", "text/csv")
                .queryParam("status", "signed")
                .get("/api/v1/agreements")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("agreements.csv"))
                .extract()
                .asString();

        List<String> lines = Arrays.asList(csv.split("\r\n"));
        assertThat(lines.getFirst()).contains("reference,title_fa,title_en,kind");
        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line).contains(reference(signed), "IR-24", "AZ", "2026-02-01", "1404-11-12"));
    }

    @Test
    void theChangeFeedTellsEachReaderWhatConcernsIt() {
        Known abroad = foreign("IR-25", "AM");
        Known atHome = domestic("IR-25", "IR-26");
        Known signed = signedDomestic("IR-25", "IR-26");

        assertThat(changed(mission("AM"))).contains(abroad.id()).doesNotContain(atHome.id(), signed.id());
        assertThat(changed(governorate("IR-26")))
                .contains(atHome.id(), signed.id())
                .doesNotContain(abroad.id());
        assertThat(changed(organisation("IR-25")))
                .contains(atHome.id(), signed.id())
                .doesNotContain(abroad.id());
        assertThat(changed(DASHBOARD)).contains(signed.id()).doesNotContain(atHome.id(), abroad.id());
        assertThat(changed(governorate("IR-27"))).doesNotContain(abroad.id(), atHome.id(), signed.id());
    }

    private static List<String> changed(Tokens caller) {
        var ids = new ArrayList<String>();
        long after = 0;
        Response page;
        do {
            page = as(caller)
                    .queryParam("after", after)
                    .queryParam("limit", 200)
                    .get("/api/v1/agreements/changes");
            page.then().statusCode(200);
            ids.addAll(page.path("items.id"));
            after = page.jsonPath().getLong("next");
        } while (!page.<List<String>>path("items.id").isEmpty());
        return ids;
    }

    @Test
    void facetsCountEveryInvolvedProvince() {
        domestic("IR-28", "IR-29");

        list(as(governorate("IR-28"))
                        .queryParam("facets", "province,subjectArea")
                        .queryParam("leadProvince", "IR-28"))
                .then()
                .body("facets.province.value", hasItems("IR-28", "IR-29"))
                .body("facets.subjectArea.value", everyItem(equalTo("tourism")))
                .body("facets.province.value", not(hasItem("IR-30")));
    }
}

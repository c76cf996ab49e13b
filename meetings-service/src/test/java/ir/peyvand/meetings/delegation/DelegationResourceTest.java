package ir.peyvand.meetings.delegation;

import static ir.peyvand.meetings.MeetingFixtures.AUDITOR;
import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.LEGAL;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class DelegationResourceTest {

    @Test
    void aRequestIsGrantedOnBehalfOfWhoWasAsked() {
        Known requested = Delegations.requested("IR-03", Delegations.content());
        Delegations.read(governorate("IR-03"), requested)
                .then()
                .body("status", equalTo("requested"))
                .body("live", equalTo(false));

        Delegations.move(COMMITTEE, requested, "grant", Delegations.GRANT)
                .then()
                .statusCode(200)
                .body("status", equalTo("granted"))
                .body("live", equalTo(true))
                .body("decision.grantedBy.name.fa", equalTo("وزارت کشور"))
                .body("decision.document", equalTo("نامهٔ نمونه"))
                .body("remaining.amount", equalTo("1000.00"));
    }

    @Test
    void nothingIsGrantedWithoutALegalBasis() {
        Known requested = Delegations.requested(
                "IR-03", Delegations.content().replace("\"legalBasis\": {\"fa\": \"مادهٔ نمونه\"},", ""));

        Delegations.move(COMMITTEE, requested, "grant", Delegations.GRANT)
                .then()
                .statusCode(422)
                .body("code", equalTo("parts-missing"))
                .body("errors[0].pointer", equalTo("/content/legalBasis"));
        Known edited = Known.of(as(secretariat("IR-03"))
                .header("If-Match", requested.tag())
                .body("{\"content\": " + Delegations.content() + "}")
                .put(Delegations.PATH + "/" + requested.id()));
        Delegations.moved(COMMITTEE, edited, "grant", Delegations.GRANT);
    }

    @Test
    void aGrantThatGoesBeyondTheRequestIsRefusedByItsPlace() {
        Known requested = Delegations.requested("IR-03", Delegations.content());

        Delegations.move(
                        COMMITTEE,
                        requested,
                        "grant",
                        "{\"document\": \"نامه\", \"ceiling\": {\"amount\": \"1000.01\", \"currency\": \"USD\"}}")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("beyond-request"));
    }

    @Test
    void everyEndSaysWhichMovesAreLegal() {
        Known refused = Delegations.moved(
                COMMITTEE, Delegations.requested("IR-03", Delegations.content()), "refuse", Delegations.REASON);
        Delegations.move(COMMITTEE, refused, "grant", Delegations.GRANT)
                .then()
                .statusCode(409)
                .body("code", equalTo("move-not-legal"))
                .body("legalMoves", hasSize(0));
        Known withdrawn = Delegations.moved(
                governorate("IR-03"),
                Delegations.requested("IR-03", Delegations.content()),
                "withdraw",
                Delegations.REASON);
        Delegations.move(COMMITTEE, withdrawn, "refuse", Delegations.REASON)
                .then()
                .statusCode(409);
        Known granted = Delegations.granted("IR-03", Delegations.content());
        Delegations.move(COMMITTEE, granted, "refuse", Delegations.REASON)
                .then()
                .statusCode(409)
                .body("legalMoves", contains("revoked"));
        Delegations.move(COMMITTEE, granted, "revoke", Delegations.REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("revoked"))
                .body("live", equalTo(false));
    }

    @Test
    void aStaleChangeAndOneWithoutIfMatchAreRefused() {
        Known requested = Delegations.requested("IR-03", Delegations.content());
        Delegations.moved(LEGAL, requested, "advice", "{\"advice\": \"مبنای حقوقی کافی است\"}");

        Delegations.move(COMMITTEE, requested, "grant", Delegations.GRANT)
                .then()
                .statusCode(412);
        as(COMMITTEE)
                .body(Delegations.GRANT)
                .post(Delegations.PATH + "/" + requested.id() + "/grant")
                .then()
                .statusCode(428);
        Delegations.read(COMMITTEE, requested)
                .then()
                .body("advice[0].role", equalTo("legal-reviewer"))
                .body("advice[0].advice", equalTo("مبنای حقوقی کافی است"));
    }

    @Test
    void anotherProvinceLearnsNothingOfIt() {
        Known granted = Delegations.granted("IR-03", Delegations.content());

        Delegations.read(governorate("IR-04"), granted).then().statusCode(404);
        as(governorate("IR-04"))
                .get(Delegations.PATH + "?limit=200&facets=province")
                .then()
                .body("items.id", not(hasItem(granted.id())))
                .body("facets.province.value", not(hasItem("IR-03")));
        Delegations.request(governorate("IR-04"), "IR-03", Delegations.content())
                .then()
                .statusCode(403);
        Delegations.read(AUDITOR, granted).then().statusCode(200);
    }

    @Test
    void theListIsFilteredCountedAndPaged() {
        Known one = Delegations.granted("IR-20", Delegations.content());
        Known all = Delegations.granted("IR-20", Delegations.content("[]", "[]", "null", "2020-01-01", "2130-12-31"));
        Known open = Delegations.requested("IR-20", Delegations.content());
        String list = Delegations.PATH + "?province=IR-20";

        as(COMMITTEE).get(list + "&status=granted&subject=transit").then().body("items.id", contains(all.id()));
        as(COMMITTEE).get(list + "&country=AZ&status=granted").then().body("items.id", contains(one.id()));
        as(COMMITTEE).get(list + "&liveOn=2026-02-01").then().body("items.id", contains(all.id(), one.id()));
        as(COMMITTEE).get(list + "&liveOn=2019-12-31").then().body("total.value", equalTo(0));
        as(COMMITTEE)
                .get(list + "&facets=status,country")
                .then()
                .body("facets.status.find { it.value == 'granted' }.count", equalTo(2))
                .body("facets.country.find { it.value == 'TR' }.count", equalTo(2));
        String next = as(COMMITTEE)
                .get(list + "&limit=2")
                .then()
                .body("items.id", contains(open.id(), all.id()))
                .extract()
                .path("next");
        as(COMMITTEE).get(list + "&limit=2&cursor=" + next).then().body("items.id", contains(one.id()));
        as(COMMITTEE).get(list + "&q=border market&status=requested").then().body("items.id", contains(open.id()));
        as(COMMITTEE).get(list + "&colour=red").then().statusCode(400);
    }

    @Test
    void revisionsKeepEveryContentWithTheReason() {
        Known revoked = Delegations.moved(
                COMMITTEE, Delegations.granted("IR-03", Delegations.content()), "revoke", Delegations.REASON);

        var revisions = as(governorate("IR-03")).get(Delegations.PATH + "/" + revoked.id() + "/revisions");
        assertThat(revisions.<List<String>>path("items.change")).containsExactly("revoked", "granted", "requested");
        assertThat(revisions.<String>path("items[0].reason")).isEqualTo("دلیل نمونه");
    }

    @Test
    void anUnknownLawIsNoReason() {
        Delegations.request(
                        governorate("IR-03"),
                        "IR-03",
                        Delegations.content()
                                .replace("\"validFrom\"", "\"law\": \"" + UUID.randomUUID() + "\", \"validFrom\""))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-law"));
    }
}

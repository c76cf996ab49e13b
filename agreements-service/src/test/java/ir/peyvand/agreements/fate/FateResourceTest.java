package ir.peyvand.agreements.fate;

import static ir.peyvand.agreements.fate.FateStory.COMMITTEE;
import static ir.peyvand.agreements.fate.FateStory.DOCUMENTS;
import static ir.peyvand.agreements.fate.FateStory.LEGAL;
import static ir.peyvand.agreements.fate.FateStory.as;
import static ir.peyvand.agreements.fate.FateStory.choice;
import static ir.peyvand.agreements.fate.FateStory.classify;
import static ir.peyvand.agreements.fate.FateStory.decide;
import static ir.peyvand.agreements.fate.FateStory.determined;
import static ir.peyvand.agreements.fate.FateStory.governorate;
import static ir.peyvand.agreements.fate.FateStory.merger;
import static ir.peyvand.agreements.fate.FateStory.mission;
import static ir.peyvand.agreements.fate.FateStory.move;
import static ir.peyvand.agreements.fate.FateStory.propose;
import static ir.peyvand.agreements.fate.FateStory.proposed;
import static ir.peyvand.agreements.fate.FateStory.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.agreements.AgreementFixtures;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithDatabaseAndTokens
class FateResourceTest {

    @ParameterizedTest
    @ValueSource(strings = {"keep", "renew", "amend", "terminate", "lapse"})
    void anOldDocumentIsClassifiedProposedAndDecided(String fate) {
        String id = registered("IR-13", "GE");

        classify(mission("GE"), id, 0, "dormant")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("status", equalTo("classified"))
                .body("classification.by", equalTo("fate-embassy-GE"));
        propose(governorate("IR-13"), id, 1, fate).then().statusCode(200).body("proposal.fate", equalTo(fate));
        decide(COMMITTEE, id, 2, fate)
                .then()
                .statusCode(200)
                .body("status", equalTo("determined"))
                .body("decision.fate", equalTo(fate))
                .body("decision.reason", equalTo("همتا پاسخی نداده است"))
                .body("decision.by", equalTo("fate-committee"))
                .body("decision.at", notNullValue());
        as(governorate("IR-13"))
                .get(DOCUMENTS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.change", contains("determined", "proposed", "classified", "registered"))
                .body("items[0].detail.fate", equalTo(fate))
                .body("total.value", equalTo(4));
    }

    @Test
    void whoProposedDoesNotDecide() {
        Tokens both = Tokens.of("fate-two-offices")
                .role(Role.GOVERNORATE)
                .role(Role.COMMITTEE)
                .province("IR-13");
        String id = registered("IR-13", "GE");
        classify(both, id, 0, "expired").then().statusCode(200);
        propose(both, id, 1, "lapse").then().statusCode(200);

        decide(both, id, 2, "lapse").then().statusCode(403).body("code", equalTo("maker-is-checker"));
        as(COMMITTEE).get(DOCUMENTS + "/" + id).then().body("status", equalTo("proposed"));
        decide(COMMITTEE, id, 2, "terminate").then().statusCode(200).body("decision.fate", equalTo("terminate"));
    }

    @Test
    void aStepThatIsNotLegalIsRefusedWithThoseThatAre() {
        String id = registered("IR-13", "GE");

        propose(governorate("IR-13"), id, 0, "keep")
                .then()
                .statusCode(409)
                .body("code", equalTo("move-not-legal"))
                .body("legalMoves", contains("classified"));
        decide(COMMITTEE, id, 0, "keep").then().statusCode(409);
        move(COMMITTEE, id, 0, "reopen", "{\"reason\": \"سند تازه\"}").then().statusCode(409);
        move(COMMITTEE, id, 0, "send-back", "{\"reason\": \"بی‌دلیل\"}").then().statusCode(409);
    }

    @Test
    void aDocumentIsMergedIntoOneThatGoesOn() {
        String kept = determined("IR-13", "GE", "keep");
        String id = proposed("IR-13", "GE", "keep");

        move(COMMITTEE, id, 2, "decide", merger(kept))
                .then()
                .statusCode(200)
                .body("decision.into", equalTo("urn:peyvand:legacy-document:" + kept));
    }

    @Test
    void aDocumentIsMergedIntoAnAgreementThatIsNotOver() {
        Known live = AgreementFixtures.signedForeign("IR-13", "GE");
        Known given = AgreementFixtures.moved(
                AgreementFixtures.governorate("IR-13"),
                AgreementFixtures.foreign("IR-13", "GE"),
                "withdraw",
                "{\"reason\": \"دیگر نیازی نیست\"}");
        String id = proposed("IR-13", "GE", "keep");

        move(COMMITTEE, id, 2, "decide", merger(given.id()))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("target-does-not-go-on"));
        move(COMMITTEE, id, 2, "decide", merger("urn:peyvand:agreement:" + live.id()))
                .then()
                .statusCode(200)
                .body("decision.into", equalTo("urn:peyvand:agreement:" + live.id()));
        as(COMMITTEE)
                .queryParam("urn", "urn:peyvand:agreement:" + live.id())
                .get("/api/v1/agreements/references")
                .then()
                .body("records[0].origins", contains("urn:peyvand:legacy-document:" + id));
    }

    @Test
    void aMergerNamesAnotherDocumentThatTheCallerKnowsAndThatGoesOn() {
        String ended = determined("IR-13", "GE", "terminate");
        String elsewhere = registered("IR-14", "AM");
        String id = registered("IR-13", "GE");
        Tokens office = governorate("IR-13");
        classify(office, id, 0, "duplicate").then().statusCode(200);

        move(office, id, 1, "propose", choice("merge-into"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("required"));
        move(office, id, 1, "propose", merger(id)).then().body("errors[0].code", equalTo("merged-into-itself"));
        move(office, id, 1, "propose", merger(ended)).then().body("errors[0].code", equalTo("target-does-not-go-on"));
        move(office, id, 1, "propose", merger(elsewhere)).then().body("errors[0].code", equalTo("unknown-document"));
        move(office, id, 1, "propose", merger(ended).replace("merge-into", "keep"))
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("not-expected"));
        as(office).get(DOCUMENTS + "/" + id).then().header("ETag", "\"1\"");
    }

    @Test
    void adviceStaysWithTheDocumentAndDecidesNothing() {
        String id = proposed("IR-13", "GE", "lapse");

        move(LEGAL, id, 2, "advise", "{\"fate\": \"renew\", \"advice\": \"متن هنوز به کار می‌آید\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("proposed"))
                .body("advice", hasSize(1))
                .body("advice[0].fate", equalTo("renew"))
                .body("advice[0].by", equalTo("fate-legal"));
        move(LEGAL, id, 2, "advise", "{\"advice\": \"دیر است\"}").then().statusCode(412);
        as(COMMITTEE).get(DOCUMENTS + "/" + id).then().body("advice[0].advice", equalTo("متن هنوز به کار می‌آید"));
    }

    @Test
    void aProposalThatIsSentBackAndADecisionThatIsReopenedLeaveTheFateOpen() {
        String id = proposed("IR-13", "GE", "lapse");
        String reason = "{\"reason\": \"نسخهٔ سند پیدا شد\"}";

        move(COMMITTEE, id, 2, "send-back", reason)
                .then()
                .statusCode(200)
                .body("status", equalTo("classified"))
                .body("proposal", nullValue());
        propose(mission("GE"), id, 3, "keep").then().statusCode(200);
        decide(COMMITTEE, id, 4, "keep").then().statusCode(200);
        move(COMMITTEE, id, 5, "reopen", reason)
                .then()
                .statusCode(200)
                .body("status", equalTo("classified"))
                .body("decision", nullValue());
        as(governorate("IR-13"))
                .get(DOCUMENTS + "/" + id + "/history")
                .then()
                .body("items[0].change", equalTo("reopened"))
                .body("items[0].reason", equalTo("نسخهٔ سند پیدا شد"))
                .body("items[1].detail.fate", equalTo("keep"));
    }
}

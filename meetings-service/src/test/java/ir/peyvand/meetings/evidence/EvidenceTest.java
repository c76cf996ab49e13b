package ir.peyvand.meetings.evidence;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.evidence.EvidenceFixtures.judge;
import static ir.peyvand.meetings.evidence.EvidenceFixtures.letter;
import static ir.peyvand.meetings.evidence.EvidenceFixtures.shown;
import static ir.peyvand.meetings.evidence.EvidenceFixtures.submit;
import static ir.peyvand.meetings.evidence.EvidenceFixtures.submitted;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.REASON;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.RESOLUTIONS;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.again;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.move;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.started;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.action.ActionFixtures;
import ir.peyvand.meetings.evidence.EvidenceFixtures.Shown;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class EvidenceTest {

    @Test
    void nothingIsDoneWithoutEvidence() {
        Known resolution = started("IR-03");

        move(secretariat("IR-03"), resolution, "complete", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("evidence-missing"));
        submitted("IR-03", resolution);
        move(secretariat("IR-03"), resolution, "complete", "")
                .then()
                .statusCode(200)
                .body("status", equalTo("done"))
                .body("progress", equalTo(1));
    }

    @Test
    void somebodyOtherThanTheOwnerVerifies() {
        Shown shown = shown("IR-03");

        judge(secretariat("IR-03"), shown, "accept", "")
                .then()
                .statusCode(403)
                .body("code", equalTo("maker-is-checker"));
        judge(governorate("IR-03"), shown, "accept", "").then().statusCode(200).body("status", equalTo("accepted"));
        as(COMMITTEE).get(RESOLUTIONS + "/" + shown.resolution().id()).then().body("status", equalTo("verified"));
    }

    @Test
    void whoSubmittedItDoesNotAcceptItWhoeverOwnsTheResolution() {
        Known resolution = started("IR-03");
        Known evidence = Known.of(submit(governorate("IR-03"), resolution, letter()));
        Shown shown = new Shown(Known.of(move(secretariat("IR-03"), resolution, "complete", "")), evidence);

        judge(governorate("IR-03"), shown, "accept", "").then().statusCode(403);
        judge(COMMITTEE, shown, "accept", "").then().statusCode(200);
    }

    @Test
    void refusedEvidenceSendsTheResolutionBackAndHasToBeShownAnew() {
        Shown shown = shown("IR-03");

        judge(governorate("IR-03"), shown, "refuse", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("refused"));
        Known back = again(shown.resolution());
        as(COMMITTEE).get(RESOLUTIONS + "/" + back.id()).then().body("status", equalTo("in-progress"));
        move(secretariat("IR-03"), back, "complete", "").then().statusCode(409);
        submitted("IR-03", back);
        move(secretariat("IR-03"), back, "complete", "").then().statusCode(200);
    }

    @Test
    void aVerifiedResolutionCanBeReopenedWithAReason() {
        Shown shown = shown("IR-03");
        judge(governorate("IR-03"), shown, "accept", "");

        move(governorate("IR-03"), again(shown.resolution()), "reopen", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("in-progress"))
                .body("progress", equalTo(0));
    }

    @Test
    void evidenceOfAnotherTypeIsExplained() {
        Known resolution = started("IR-03");
        String photo = letter().replace("official-letter", "photo");

        submit(secretariat("IR-03"), resolution, photo)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/explanation"));
        submit(
                        secretariat("IR-03"),
                        resolution,
                        photo.replace("\"document\"", "\"explanation\": \"گمرک نامه نمی‌دهد\", \"document\""))
                .then()
                .statusCode(201);
    }

    @Test
    void aResolutionWithOpenActionsIsNotDone() {
        Known resolution = started("IR-03");
        ActionFixtures.put(secretariat("IR-03"), resolution, ActionFixtures.plan("IR-03", "1"));
        submitted("IR-03", resolution);

        move(secretariat("IR-03"), again(resolution), "complete", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("actions-open"));
    }
}

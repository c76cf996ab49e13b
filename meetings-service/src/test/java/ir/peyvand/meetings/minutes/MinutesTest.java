package ir.peyvand.meetings.minutes;

import static ir.peyvand.meetings.MeetingFixtures.AUDITOR;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.MinutesStory.approve;
import static ir.peyvand.meetings.MinutesStory.approved;
import static ir.peyvand.meetings.MinutesStory.draft;
import static ir.peyvand.meetings.MinutesStory.drafted;
import static ir.peyvand.meetings.MinutesStory.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.AgendaStory;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.JointSession;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class MinutesTest {

    private static final Tokens DRAFTER = secretariat("IR-03");
    private static final Tokens APPROVER = governorate("IR-03");

    private static Response edit(Tokens by, Known minutes, String text) {
        return as(by).header("If-Match", minutes.tag())
                .body("{\"text\": {\"fa\": \"" + text + "\"}}")
                .put(path(minutes));
    }

    private static Response correct(Known minutes, String text) {
        return as(DRAFTER)
                .header("If-Match", minutes.tag())
                .body("{\"text\": {\"fa\": \"" + text + "\"}, \"reason\": \"نام نادرست\"}")
                .post(path(minutes) + "/errata");
    }

    @Test
    void minutesAreDraftedFromWhatTheRecordsSayInBothLanguages() {
        Known written = AgendaStory.written(DRAFTER, MeetingStory.draft("IR-03"));
        Known held = MeetingStory.moved(DRAFTER, MeetingStory.moved(DRAFTER, written, "call"), "hold");
        Known settled = AgendaStory.settled(
                DRAFTER, held, AgendaStory.items(DRAFTER, held).getFirst());
        as(DRAFTER)
                .header("If-Match", settled.tag())
                .body("{\"entries\": [{\"body\": \"" + BodyFixtures.council("IR-03") + "\", \"state\": \"present\"}]}")
                .put("/api/v1/meetings/" + held.id() + "/attendance")
                .then()
                .statusCode(200);

        draft(DRAFTER, held)
                .then()
                .statusCode(201)
                .body("status", equalTo("draft"))
                .body("records.agenda.title.fa", contains("گزارش پایانهٔ مرزی", "نمایشگاه مشترک"))
                .body("records.attendance.state", contains("present"))
                .body("text.fa", containsString("1405-02-20"))
                .body("text.fa", containsString("1. گزارش پایانهٔ مرزی: پایانه باز می‌شود"))
                .body("text.fa", containsString("2. نمایشگاه مشترک (ناتمام)"))
                .body("text.en", containsString("Minutes of Council session"))
                .body("sha256", nullValue());
    }

    @Test
    void somebodyElseThanTheDraftersApprovesAndFromThenOnMinutesAreFrozen() {
        Known minutes = drafted(DRAFTER, MeetingStory.held("IR-03"));

        approve(DRAFTER, minutes).then().statusCode(403).body("code", equalTo("maker-is-checker"));
        Response answer = approve(APPROVER, minutes);
        answer.then()
                .statusCode(200)
                .body("status", equalTo("approved"))
                .body("sha256", matchesPattern("[0-9a-f]{64}"));
        Known frozen = AgendaStory.after(minutes, answer, 200);
        edit(DRAFTER, frozen, "متنی دیگر").then().statusCode(409).body("code", equalTo("minutes-frozen"));
        approve(APPROVER, frozen).then().statusCode(409);
    }

    @Test
    void whoEditsADraftIsOneOfItsDrafters() {
        Known minutes = drafted(DRAFTER, MeetingStory.held("IR-03"));
        Known edited = AgendaStory.after(minutes, edit(APPROVER, minutes, "متن تازه"), 200);

        approve(APPROVER, edited).then().statusCode(403);
        approve(governorate("IR-03").subject("another"), edited)
                .then()
                .statusCode(200)
                .body("text.fa", equalTo("متن تازه"));
        approve(APPROVER, minutes).then().statusCode(412);
    }

    @Test
    void aCorrectionStandsBesideFrozenMinutesAndLeavesTheirDigest() {
        Known minutes = drafted(DRAFTER, MeetingStory.held("IR-03"));
        correct(minutes, "تبریز").then().statusCode(409).body("code", equalTo("minutes-not-approved"));
        Known frozen = approved(APPROVER, minutes);
        String digest = as(DRAFTER).get(path(frozen)).path("sha256");

        Known corrected = AgendaStory.after(frozen, correct(frozen, "در بند ۲ تبریز درست است"), 200);
        correct(corrected, "در بند ۳ مراغه درست است").then().statusCode(200);
        as(AUDITOR)
                .get(path(frozen))
                .then()
                .body("errata.number", contains(1, 2))
                .body("errata[0].text.fa", equalTo("در بند ۲ تبریز درست است"))
                .body("sha256", equalTo(digest));
    }

    @Test
    void aDraftIsReadByItsWritersAndApprovedMinutesByAllWhomTheMeetingConcerns() {
        Known held = MeetingStory.moved(DRAFTER, JointSession.called("IR-03", "IR-24"), "hold");
        Known minutes = drafted(DRAFTER, held);

        as(governorate("IR-24")).get(path(minutes)).then().statusCode(404);
        as(APPROVER).get(path(minutes)).then().statusCode(200);
        as(AUDITOR).get(path(minutes)).then().statusCode(200);
        draft(secretariat("IR-24"), held).then().statusCode(403);
        approved(APPROVER, minutes);
        as(governorate("IR-24")).get(path(minutes)).then().statusCode(200);
        as(governorate("IR-04")).get(path(minutes)).then().statusCode(404);
    }

    @Test
    void aMeetingHasItsMinutesOnceAndNotBeforeItTookPlace() {
        Known held = MeetingStory.held("IR-03");
        drafted(DRAFTER, held);

        draft(DRAFTER, held).then().statusCode(409).body("code", equalTo("minutes-exist"));
        draft(DRAFTER, MeetingStory.called("IR-03"))
                .then()
                .statusCode(409)
                .body("code", equalTo("state-does-not-allow"));
        assertThat(as(DRAFTER).get(path(MeetingStory.held("IR-03"))).statusCode())
                .isEqualTo(404);
    }
}

package ir.peyvand.meetings.consent;

import static ir.peyvand.meetings.JointSession.consent;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.MeetingStory.move;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.JointSession;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import ir.peyvand.meetings.OpenWorkRepository;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ConsentTest {

    private static final Tokens WRITER = secretariat("IR-03");

    @Inject
    OpenWorkRepository work;

    private static Response withdraw(Tokens by, Known meeting, String consent) {
        return as(by).body("{\"reason\": \"دستور کار روشن نیست\"}")
                .post("/api/v1/meetings/" + meeting.id() + "/consents/" + consent + "/withdraw");
    }

    private static Response missing(Known meeting) {
        return as(WRITER).get("/api/v1/meetings/" + meeting.id() + "/consents/missing");
    }

    /** Whose consent work lists still ask for. */
    private List<String> asked(Known meeting) {
        return work.assignees(meeting.id(), "consent");
    }

    @Test
    void fourConsentsOfTwoCouncilsLetTheirJointSessionBeCalled() {
        Known meeting = JointSession.draft("IR-03", "IR-24");

        assertThat(asked(meeting))
                .containsExactly("governorate:IR-03", "governorate:IR-24", "secretariat:IR-03", "secretariat:IR-24");
        consent(governorate("IR-03"), meeting).then().statusCode(201).body("seat", equalTo("head"));
        consent(secretariat("IR-03"), meeting).then().statusCode(201).body("seat", equalTo("secretary"));
        consent(governorate("IR-24"), meeting).then().statusCode(201).body("province", equalTo("IR-24"));
        move(WRITER, meeting, "call", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("consents-missing"))
                .body("missing.province", contains("IR-24"))
                .body("missing.seat", contains("secretary"));
        assertThat(asked(meeting)).containsExactly("secretariat:IR-24");
        consent(secretariat("IR-24"), meeting).then().statusCode(201);
        move(WRITER, meeting, "call", "{}").then().statusCode(200).body("status", equalTo("called"));
        assertThat(asked(meeting)).isEmpty();
    }

    @Test
    void nobodyCallsAJointSessionThatNobodyConsentedTo() {
        Known meeting = JointSession.draft("IR-03", "IR-24");

        move(WRITER, meeting, "call", "{}").then().statusCode(409).body("missing", hasSize(4));
        missing(meeting).then().body("items", hasSize(4));
        as(WRITER).get("/api/v1/meetings/" + meeting.id()).then().body("status", equalTo("draft"));
    }

    @Test
    void aConsentIsWithdrawnUntilTheSessionIsCalledAndNotAfterwards() {
        Known meeting = JointSession.draft("IR-03", "IR-24");
        consent(secretariat("IR-03"), meeting);
        consent(governorate("IR-03"), meeting);
        consent(secretariat("IR-24"), meeting);
        String head = consent(governorate("IR-24"), meeting).path("id");

        withdraw(governorate("IR-24"), meeting, head)
                .then()
                .statusCode(200)
                .body("withdrawnWhy", equalTo("دستور کار روشن نیست"));
        move(WRITER, meeting, "call", "{}").then().statusCode(409).body("missing.seat", contains("head"));
        withdraw(governorate("IR-24"), meeting, head).then().statusCode(409).body("code", equalTo("consent-withdrawn"));
        String again = consent(governorate("IR-24"), meeting)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(WRITER).get("/api/v1/meetings/" + meeting.id() + "/consents").then().body("items", hasSize(5));
        move(WRITER, meeting, "call", "{}").then().statusCode(200);
        withdraw(governorate("IR-24"), meeting, again)
                .then()
                .statusCode(409)
                .body("code", equalTo("state-does-not-allow"));
    }

    @Test
    void aSeatConsentsOnceAndOnlyForItself() {
        Known meeting = JointSession.draft("IR-03", "IR-24");
        String given = consent(governorate("IR-03"), meeting).path("id");

        consent(governorate("IR-03"), meeting)
                .then()
                .statusCode(409)
                .body("code", equalTo("consent-given"))
                .body("consent", equalTo(given));
        withdraw(secretariat("IR-03"), meeting, given).then().statusCode(403);
        withdraw(governorate("IR-24"), meeting, given).then().statusCode(403);
        as(secretariat("IR-24"))
                .body("{\"seat\": \"head\"}")
                .post("/api/v1/meetings/" + meeting.id() + "/consents")
                .then()
                .statusCode(403);
        consent(governorate("IR-04"), meeting).then().statusCode(404);
    }

    @Test
    void whoSpeaksForBothSeatsSaysForWhich() {
        Known meeting = JointSession.draft("IR-03", "IR-24");
        Tokens both = Tokens.of("both-24")
                .role(Role.GOVERNORATE)
                .role(Role.SECRETARIAT)
                .province("IR-24");

        consent(both, meeting).then().statusCode(422).body("errors.pointer", contains("/seat"));
        as(both).body("{\"seat\": \"secretary\"}")
                .post("/api/v1/meetings/" + meeting.id() + "/consents")
                .then()
                .statusCode(201)
                .body("seat", equalTo("secretary"));
    }

    @Test
    void aSessionOfOneCouncilNeedsNoConsent() {
        Known meeting = MeetingStory.draft("IR-03");

        consent(governorate("IR-03"), meeting).then().statusCode(409).body("code", equalTo("no-consent-needed"));
        missing(meeting).then().body("items", hasSize(0));
    }

    @Test
    void aCouncilThatIsAddedIsAskedAsWell() {
        Known meeting = JointSession.called("IR-03", "IR-24");
        Known draft = JointSession.draft("IR-03", "IR-24");
        String wider = as(WRITER).get("/api/v1/meetings/" + draft.id()).path("title.fa");

        as(WRITER)
                .header("If-Match", draft.tag())
                .body("""
                        {"content": {"kind": "joint-council-session", "title": {"fa": "%s"}, "body": "%s", "province": "IR-03",
                          "participants": [{"body": "%s", "role": "invited"}, {"body": "%s", "role": "invited"}]}}
                        """.formatted(
                                wider,
                                BodyFixtures.council("IR-03"),
                                BodyFixtures.council("IR-24"),
                                BodyFixtures.council("IR-04")))
                .put("/api/v1/meetings/" + draft.id())
                .then()
                .statusCode(200);
        assertThat(asked(draft)).hasSize(6);
        assertThat(asked(meeting)).isEmpty();
    }
}

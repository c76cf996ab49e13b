package ir.peyvand.meetings.audience;

import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.mission;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.AxisStory;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.JointSession;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import ir.peyvand.meetings.ReferralStory;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Participants of a joint meeting see its items, others do not, whenever they come or go. */
@QuarkusTest
@WithDatabaseAndTokens
class JointItemsTest {

    private static final Tokens HOST = secretariat("IR-03");
    private static final Tokens INVITED = governorate("IR-24");
    private static final Tokens LATER = governorate("IR-05");
    private static final Tokens STRANGER = secretariat("IR-08");
    private static final Tokens BAKU = mission("EMB-AZ-BAK", "AZ");

    /** A joint session of IR-03 and IR-24, with everything that it holds, as paths. */
    private record Session(Known meeting, List<String> items) {}

    private static Session session() {
        Known meeting = JointSession.draft("IR-03", "IR-24");
        Known axis = AxisStory.onAgenda("IR-03", meeting);
        String resolution = resolved(meeting);
        Known passedOn = passedOn(resolution);
        Known problem = passedOn("urn:peyvand:axis:" + axis.id());
        Known all = passedOn("urn:peyvand:meeting:" + meeting.id());
        return new Session(
                meeting,
                List.of(
                        "/api/v1/meetings/" + meeting.id(),
                        "/api/v1/axes/" + axis.id(),
                        "/api/v1/resolutions/" + id(resolution),
                        referral(passedOn),
                        referral(problem),
                        referral(all)));
    }

    private static String resolved(Known meeting) {
        return as(HOST).body(content("\"meeting\": \"" + meeting.id() + "\""))
                .post("/api/v1/resolutions")
                .then()
                .statusCode(201)
                .extract()
                .path("urn");
    }

    private static String content(String meeting) {
        return """
                {"content": {"title": {"fa": "پایانهٔ مشترک %s"}, "decidingBody": "%s", %s}}
                """.formatted(UUID.randomUUID(), BodyFixtures.council("IR-03"), meeting);
    }

    private static Known passedOn(String subject) {
        return Known.of(
                ReferralStory.referring(HOST, subject, BodyFixtures.council("IR-03"), BodyFixtures.committee()));
    }

    private static String referral(Known known) {
        return "/api/v1/referrals/" + known.id();
    }

    private static String id(String urn) {
        return urn.substring(urn.lastIndexOf(':') + 1);
    }

    /** The session anew, with the councils of these provinces and a mission where one is named. */
    private static void isNowOf(Known meeting, String mission, String... provinces) {
        String participants = Stream.concat(
                        Stream.of(provinces)
                                .map(province -> "{\"body\": \"%s\", \"role\": \"invited\"}"
                                        .formatted(BodyFixtures.council(province))),
                        Stream.of(mission)
                                .filter(code -> !code.isEmpty())
                                .map("{\"mission\": \"%s\", \"role\": \"invited\"}"::formatted))
                .collect(Collectors.joining(", "));
        Response now = as(HOST).get("/api/v1/meetings/" + meeting.id());
        as(HOST).header("If-Match", now.header("ETag"))
                .body("""
                        {"content": {"kind": "joint-council-session", "title": {"fa": "نشست مشترک دو شورا"}, "body": "%s",
                          "province": "IR-03", "startsAt": "%s", "participants": [%s]}}
                        """.formatted(BodyFixtures.council("IR-03"), MeetingStory.STARTED, participants))
                .put("/api/v1/meetings/" + meeting.id())
                .then()
                .statusCode(200);
    }

    private static void sees(Tokens caller, List<String> items) {
        items.forEach(item -> as(caller).get(item).then().statusCode(200));
    }

    private static void seesNothing(Tokens caller, List<String> items) {
        items.forEach(item -> as(caller).get(item).then().statusCode(404));
    }

    @Test
    void participantsSeeWhatAJointSessionHoldsAndOthersDoNot() {
        Session session = session();

        for (Tokens caller : List.of(HOST, INVITED)) {
            sees(caller, session.items());
        }
        for (Tokens caller : List.of(LATER, STRANGER, BAKU)) {
            seesNothing(caller, session.items());
        }
        String referral = session.items().getLast().substring("/api/v1/referrals/".length());
        as(INVITED).get("/api/v1/referrals?limit=200").then().body("items.id", hasItem(referral));
        as(STRANGER).get("/api/v1/referrals?limit=200").then().body("items.id", not(hasItem(referral)));
    }

    @Test
    void whoIsInvitedLaterSeesWhatIsThereAlready() {
        Session session = session();

        isNowOf(session.meeting(), "EMB-AZ-BAK", "IR-24", "IR-05");

        for (Tokens caller : List.of(INVITED, LATER, BAKU)) {
            sees(caller, session.items());
        }
        seesNothing(STRANGER, session.items());
        for (String item : session.items().subList(1, session.items().size())) {
            as(LATER).get(item + "/revisions").then().body("items[0].change", equalTo("audience-changed"));
        }
    }

    @Test
    void whoIsNoLongerInvitedSeesNothingOfIt() {
        Session session = session();
        isNowOf(session.meeting(), "", "IR-24", "IR-05");

        isNowOf(session.meeting(), "", "IR-05");

        seesNothing(INVITED, session.items());
        sees(LATER, session.items());
    }

    @Test
    void whatIsReferredBeforeItComesToAMeetingIsSeenThereFromThenOn() {
        Known meeting = JointSession.draft("IR-03", "IR-24");
        Known axis = AxisStory.submitted("IR-03");
        List<String> referral = List.of(referral(passedOn("urn:peyvand:axis:" + axis.id())));
        seesNothing(INVITED, referral);

        Known taken = AxisStory.moved(HOST, axis, "take-up", "{\"meeting\": \"" + meeting.id() + "\"}");
        sees(INVITED, referral);

        AxisStory.moved(HOST, taken, "release", null);
        seesNothing(INVITED, referral);
    }

    @Test
    void theDraftOfAnAxisIsNotBeforeItsMeetingYet() {
        Known meeting = JointSession.draft("IR-03", "IR-24");
        Known draft = AxisStory.registered(HOST, AxisStory.problem(AxisStory.title(), meeting.id()));
        List<String> referral = List.of(referral(passedOn("urn:peyvand:axis:" + draft.id())));
        seesNothing(INVITED, referral);

        AxisStory.moved(HOST, draft, "submit", null);

        sees(INVITED, referral);
    }

    @Test
    void aResolutionThatComesToAnotherMeetingTakesItsReferralsAlong() {
        Known first = JointSession.draft("IR-03", "IR-24");
        Known second = JointSession.draft("IR-03", "IR-05");
        String resolution = resolved(first);
        List<String> referral = List.of(referral(passedOn(resolution)));
        String path = "/api/v1/resolutions/" + id(resolution);

        as(HOST).header("If-Match", as(HOST).get(path).header("ETag"))
                .body(content("\"meeting\": \"" + second.id() + "\""))
                .put(path)
                .then()
                .statusCode(200);

        seesNothing(INVITED, referral);
        sees(LATER, referral);
    }
}

package ir.peyvand.meetings.resolution;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.mission;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.REASON;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.RESOLUTIONS;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.again;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.content;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.done;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.inDays;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.move;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.registered;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ResolutionResourceTest {

    @Test
    void aNewResolutionIsProposedUnderAReadableReference() {
        as(secretariat("IR-03"))
                .body(request(content("IR-03", "پایانهٔ صادراتی")))
                .post(RESOLUTIONS)
                .then()
                .statusCode(201)
                .body("reference", matchesPattern("RES-IR-03-14[0-9]{2}-[0-9]{4}"))
                .body("status", equalTo("proposed"))
                .body("provinces", equalTo(java.util.List.of("IR-03")))
                .body("progress", equalTo(0));
    }

    @Test
    void nothingIsAdoptedWithoutItsGuaranteeAndWhatIsMissingIsNamed() {
        Known bare = registered(secretariat("IR-03"), """
                {"title": {"fa": "بی‌ضمانت"}, "decidingBody": "%s"}
                """.formatted(SourceFixtures.council("IR-03")));

        move(secretariat("IR-03"), bare, "adopt", "{}")
                .then()
                .statusCode(422)
                .body("code", equalTo("guarantee-incomplete"))
                .body("errors.pointer", containsInAnyOrder("/leadBody", "/owner", "/dueOn", "/evidenceType"));
    }

    @Test
    void aNationalResolutionNeedsALadderOfItsOwn() {
        Known bare = registered(COMMITTEE, """
                {"title": {"fa": "ملی"}, "decidingBody": "%s", "leadBody": "%s",
                 "owner": {"office": "secretariat:IR-03"}, "dueOn": "%s", "evidenceType": "photo"}
                """.formatted(
                        SourceFixtures.nationalCommittee(), SourceFixtures.nationalCommittee(), inDays(30)));

        move(COMMITTEE, bare, "adopt", "{}")
                .then()
                .statusCode(422)
                .body("errors.pointer", equalTo(java.util.List.of("/ladder")));
    }

    @Test
    void theLadderHasToStandAndToBeOneForThisKindOfBody() {
        for (String[] wrong :
                new String[][] {{"no-such-ladder", "unknown-ladder"}, {"national-committee", "ladder-of-other-bodies"}
                }) {
            Known proposed = registered(
                    secretariat("IR-03"), content("IR-03", "گشودن گذرگاه").replace("provincial-council", wrong[0]));

            move(secretariat("IR-03"), proposed, "adopt", "{}")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("/ladder"))
                    .body("errors.code", contains(wrong[1]));
            as(secretariat("IR-03"))
                    .get(RESOLUTIONS + "/" + proposed.id())
                    .then()
                    .body("status", equalTo("proposed"))
                    .header("ETag", equalTo(proposed.tag()));
        }
        Known fitting = registered(
                secretariat("IR-03"), content("IR-03", "گشودن گذرگاه").replace("provincial-council", "joint-council"));
        move(secretariat("IR-03"), fitting, "adopt", "{}").then().statusCode(200);
    }

    @Test
    void theDeadlineStandsOnceAdopted() {
        Known adopted = ResolutionFixtures.adopted("IR-03");

        as(secretariat("IR-03"))
                .header("If-Match", adopted.tag())
                .body(request(content("IR-03", "راه‌اندازی پنجرهٔ واحد", inDays(200))))
                .put(RESOLUTIONS + "/" + adopted.id())
                .then()
                .statusCode(422)
                .body("code", equalTo("adopted-stands"))
                .body("errors.pointer", equalTo(java.util.List.of("/content/dueOn")));
    }

    @Test
    void anAdoptedResolutionCanHaveAnotherOwner() {
        Known adopted = ResolutionFixtures.adopted("IR-03");
        String handedOver =
                content("IR-03", "راه‌اندازی پنجرهٔ واحد").replace("secretariat:IR-03", "governorate:IR-03");

        as(secretariat("IR-03"))
                .header("If-Match", adopted.tag())
                .body(request(handedOver))
                .put(RESOLUTIONS + "/" + adopted.id())
                .then()
                .statusCode(200)
                .body("owner.office", equalTo("governorate:IR-03"));
    }

    @Test
    void whatTheStateDoesNotAllowIsRefusedWithTheLegalMoves() {
        Known proposed = ResolutionFixtures.proposed("IR-03");

        move(secretariat("IR-03"), proposed, "start", "")
                .then()
                .statusCode(409)
                .body("code", equalTo("move-not-legal"))
                .body("legalMoves", hasItems("adopted", "postponed", "withdrawn", "rejected"));
    }

    @Test
    void aPostponedResolutionCanStillBeAdopted() {
        Known proposed = ResolutionFixtures.proposed("IR-03");
        Known postponed = Known.of(done(move(secretariat("IR-03"), proposed, "postpone", REASON)));

        move(secretariat("IR-03"), postponed, "adopt", "{}").then().body("status", equalTo("adopted"));
        as(secretariat("IR-03"))
                .get(RESOLUTIONS + "/" + proposed.id() + "/revisions")
                .then()
                .body("items.change", equalTo(java.util.List.of("adopted", "postponed", "registered")))
                .body("items[1].reason", equalTo("اعضا گزارش کارشناسی خواستند"));
    }

    @Test
    void anAdoptedResolutionIsTakenBackByThoseWhoDecideAndNotByItsOwner() {
        Known adopted = ResolutionFixtures.adopted("IR-03");

        move(secretariat("IR-03"), adopted, "withdraw", REASON).then().statusCode(403);
        move(governorate("IR-03"), adopted, "withdraw", REASON)
                .then()
                .statusCode(200)
                .body("status", equalTo("withdrawn"));
    }

    @Test
    void aResolutionConcernsTheMeetingAndEveryBodyThatTakesPart() {
        UUID meeting = SourceFixtures.meeting("IR-03", "IR-24", "EMB-AZ-BAK");
        Known known = registered(secretariat("IR-03"), """
                {"title": {"fa": "گذرگاه مرزی"}, "decidingBody": "%s", "meeting": "%s", "coActors": ["%s"]}
                """.formatted(
                        SourceFixtures.council("IR-03"), meeting, SourceFixtures.council("IR-10")));
        String one = RESOLUTIONS + "/" + known.id();

        as(secretariat("IR-24")).get(one).then().statusCode(200);
        as(governorate("IR-10")).get(one).then().statusCode(200);
        as(mission("EMB-AZ-BAK", "AZ")).get(one).then().statusCode(200);
        as(secretariat("IR-05")).get(one).then().statusCode(404);
        as(mission("EMB-TR-ANK", "TR")).get(one).then().statusCode(404);
        as(secretariat("IR-24"))
                .header("If-Match", known.tag())
                .body(REASON)
                .post(one + "/postpone")
                .then()
                .statusCode(403);
    }

    @Test
    void aResolutionFromAnAdoptedAxisTakesItsTextAndCitesIt() {
        UUID meeting = SourceFixtures.meeting("IR-03", "IR-24", "EMB-AZ-BAK");
        UUID axis = SourceFixtures.axis(meeting, "proposed-resolution", "adopted", "IR-03", 3);

        as(secretariat("IR-03"))
                .body(request("{\"axis\": \"%s\", \"decidingBody\": \"%s\"}"
                        .formatted(axis, SourceFixtures.council("IR-03"))))
                .post(RESOLUTIONS)
                .then()
                .statusCode(201)
                .body("title.fa", equalTo("رواديد گردشگری یک‌روزه"))
                .body("text.fa", equalTo("متن محور"))
                .body("meeting", equalTo(meeting.toString()))
                .body("workingGroup", equalTo("tourism"))
                .body("weight", equalTo(3))
                .body("origins", hasItem("urn:peyvand:axis:" + axis));
    }

    @Test
    void anAxisThatIsNoAdoptedProposalMakesNoResolution() {
        UUID meeting = SourceFixtures.meeting("IR-03", "IR-24", "EMB-AZ-BAK");
        UUID axis = SourceFixtures.axis(meeting, "problem", "adopted", "IR-03", 1);

        as(secretariat("IR-03"))
                .body(request("{\"axis\": \"%s\", \"decidingBody\": \"%s\"}"
                        .formatted(axis, SourceFixtures.council("IR-03"))))
                .post(RESOLUTIONS)
                .then()
                .statusCode(422)
                .body("errors.code", equalTo(java.util.List.of("axis-not-adopted")));
    }

    @Test
    void whatAContentNamesHasToBeKnown() {
        UUID nobody = UUID.randomUUID();
        as(secretariat("IR-03"))
                .body(request("""
                        {"title": {"fa": "ناشناخته"}, "decidingBody": "%s", "meeting": "%s", "leadBody": "%s",
                         "coActors": ["%s"], "owner": {"office": "secretariat:IR-99"}}
                        """.formatted(nobody, nobody, nobody, nobody)))
                .post(RESOLUTIONS)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/content/meeting",
                                "/content/decidingBody",
                                "/content/leadBody",
                                "/content/coActors/0",
                                "/content/owner/office"));
    }

    @Test
    void aResolutionIsFoundByItsReferenceAndNeedsItsTagToChange() {
        Known proposed = ResolutionFixtures.proposed("IR-03");
        String reference = as(COMMITTEE).get(RESOLUTIONS + "/" + proposed.id()).path("reference");

        assertThat(Known.of(as(secretariat("IR-03")).get(RESOLUTIONS + "/" + reference)))
                .isEqualTo(proposed);
        as(secretariat("IR-03"))
                .body(REASON)
                .post(RESOLUTIONS + "/" + proposed.id() + "/postpone")
                .then()
                .statusCode(428);
        done(move(secretariat("IR-03"), proposed, "postpone", REASON));
        move(secretariat("IR-03"), proposed, "adopt", "{}").then().statusCode(412);
        assertThat(again(proposed).tag()).isNotEqualTo(proposed.tag());
    }
}

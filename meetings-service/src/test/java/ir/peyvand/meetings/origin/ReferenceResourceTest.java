package ir.peyvand.meetings.origin;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.DASHBOARD;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.AxisStory;
import ir.peyvand.meetings.JointSession;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import ir.peyvand.meetings.publication.PublicationFixtures;
import ir.peyvand.meetings.resolution.ResolutionFixtures;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ReferenceResourceTest {

    private static final Tokens OFFICE = secretariat("IR-03");
    private static final Tokens STRANGER = secretariat("IR-08");

    private static Response asking(Tokens caller, String urn) {
        return as(caller).queryParam("urn", urn).get("/api/v1/meetings/references");
    }

    private static String axis(Known known) {
        return "urn:peyvand:axis:" + known.id();
    }

    private static String meeting(Known known) {
        return "urn:peyvand:meeting:" + known.id();
    }

    private static String publication(Known known) {
        return "urn:peyvand:publication:" + known.id();
    }

    @Test
    void anAxisCameFromTheMeetingThatTakesItUp() {
        Known session = JointSession.draft("IR-03", "IR-24");
        Known axis = AxisStory.onAgenda("IR-03", session);

        for (Tokens caller : new Tokens[] {OFFICE, governorate("IR-24"), COMMITTEE}) {
            asking(caller, axis(axis)).then().body("records[0].origins", contains(meeting(session)));
            asking(caller, meeting(session)).then().body("items.urn", contains(axis(axis)));
        }
        asking(STRANGER, meeting(session)).then().body("records", empty()).body("items", empty());
    }

    @Test
    void anAxisThatWaitsForAMeetingCameFromNone() {
        asking(OFFICE, axis(AxisStory.submitted("IR-03"))).then().body("records[0].origins", empty());
    }

    @Test
    void aTwinCameFromItsRecordWhichShowsToThoseAloneWhoMayKnowOfIt() {
        Known session = MeetingStory.called("IR-03");
        Known twin = PublicationFixtures.published(OFFICE, meeting(session));

        asking(OFFICE, meeting(session)).then().body("items.urn", hasItem(publication(twin)));
        asking(OFFICE, publication(twin))
                .then()
                .body("records[0].origins", contains(meeting(session)))
                .body("records[0].status", equalTo("published"))
                .body("records[0].title.en", equalTo("One window for licences"))
                .body("records[0].href", equalTo("/api/v1/publications/" + twin.id()));
        for (Tokens caller : new Tokens[] {STRANGER, DASHBOARD}) {
            asking(caller, publication(twin))
                    .then()
                    .body("records.urn", contains(publication(twin)))
                    .body("records[0].origins", empty());
            asking(caller, meeting(session)).then().body("records", empty()).body("items", empty());
        }
    }

    @Test
    void aTwinThatIsNotPublishedIsNoLinkForOthers() {
        Known resolution = ResolutionFixtures.adopted("IR-03");
        String urn = PublicationFixtures.resolution(resolution);
        Known twin = PublicationFixtures.drafted(OFFICE, urn);

        asking(OFFICE, publication(twin)).then().body("records[0].origins", contains(urn));
        asking(OFFICE, urn).then().body("items.urn", contains(publication(twin)));
        for (Tokens caller : new Tokens[] {STRANGER, DASHBOARD}) {
            asking(caller, publication(twin)).then().body("records", empty());
            asking(caller, urn).then().body("items", empty());
        }
    }

    @Test
    void whatAMeetingHoldsAndWhatThePublicReadsOfItCameFromIt() {
        Known session = MeetingStory.draft("IR-03");
        Known first = AxisStory.onAgenda("IR-03", session);
        Known second = AxisStory.onAgenda("IR-03", session);
        Known twin = PublicationFixtures.drafted(OFFICE, meeting(session));

        asking(OFFICE, meeting(session))
                .then()
                .body("items.urn", containsInAnyOrder(axis(first), axis(second), publication(twin)));
    }
}

package ir.peyvand.meetings.minutes;

import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;

import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.meetings.AgendaStory;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import ir.peyvand.meetings.MinutesStory;
import ir.peyvand.meetings.resolution.ResolutionFixtures;

/** A meeting with something of everything, for its document. */
final class DocumentFixtures {

    private static final Tokens OFFICE = secretariat("IR-03");

    private DocumentFixtures() {}

    /** A draft: two items on the agenda, one settled; one attendee; one resolution. */
    static Known minutes() {
        Known written = AgendaStory.written(OFFICE, MeetingStory.draft("IR-03"));
        Known held = MeetingStory.moved(OFFICE, MeetingStory.moved(OFFICE, written, "call"), "hold");
        Known settled = AgendaStory.settled(
                OFFICE, held, AgendaStory.items(OFFICE, held).getFirst());
        as(OFFICE)
                .header("If-Match", settled.tag())
                .body("{\"entries\": [{\"body\": \"" + BodyFixtures.council("IR-03") + "\", \"state\": \"present\"}]}")
                .put("/api/v1/meetings/" + held.id() + "/attendance")
                .then()
                .statusCode(200);
        ResolutionFixtures.registered(
                OFFICE,
                ResolutionFixtures.content("IR-03", "راه‌اندازی پنجرهٔ واحد")
                        .replaceFirst("\\{", "{\"meeting\": \"" + held.id() + "\", "));
        return MinutesStory.drafted(OFFICE, held);
    }
}

package ir.peyvand.meetings.calendar;

import static io.restassured.RestAssured.given;
import static ir.peyvand.meetings.MeetingFixtures.AUDITOR;
import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.DASHBOARD;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import ir.peyvand.meetings.publication.PublicationFixtures;
import ir.peyvand.meetings.resolution.ResolutionFixtures;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class CalendarTest {

    private static final Tokens OFFICE = secretariat("IR-07");
    private static final String MINE = "/api/v1/calendars/mine";

    private static RequestSpecification as(Tokens caller) {
        return given().header("Authorization", caller.bearer());
    }

    private static String ofBody(String province) {
        return "/api/v1/calendars/bodies/" + BodyFixtures.council(province);
    }

    /** Read by the parser of a calendar program, and valid in its eyes. */
    private static Calendar read(Response answer) throws Exception {
        answer.then().statusCode(200).contentType(startsWith("text/calendar"));
        byte[] bytes = answer.asByteArray();
        for (String line : new String(bytes, StandardCharsets.UTF_8).split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
        }
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        return calendar;
    }

    private static Optional<VEvent> event(Calendar calendar, String uid) {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(event -> value(event, "UID").equals(uid))
                .findFirst();
    }

    private static VEvent meeting(Calendar calendar, Known known) {
        return event(calendar, "urn:peyvand:meeting:" + known.id()).orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    @Test
    void aMeetingStandsThereWithItsTimeItsPlaceAndItsVersion() throws Exception {
        Known called = MeetingStory.called("IR-07");

        VEvent event = meeting(read(as(OFFICE).get(ofBody("IR-07"))), called);
        assertThat(value(event, "DTSTART")).isEqualTo("20260510T063000Z");
        assertThat(value(event, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(event, "SUMMARY")).isEqualTo("نشست شورای گفت‌وگو");
        assertThat(event.getRequiredProperty("SUMMARY")
                        .getRequiredParameter("LANGUAGE")
                        .getValue())
                .isEqualTo("fa");
        assertThat(value(event, "LOCATION")).isEqualTo("استانداری");
        assertThat(value(event, "CATEGORIES")).isEqualTo("MEETING");
        assertThat(value(event, "URL")).startsWith("http").endsWith("/api/v1/meetings/" + called.id());
        assertThat("\"" + value(event, "SEQUENCE") + "\"").isEqualTo(called.tag());
        assertThat(value(event, "LAST-MODIFIED")).isEqualTo(value(event, "DTSTAMP"));
    }

    @Test
    void titlesComeInEnglishWhenAskedForAndBodiesGoByTheirCode() throws Exception {
        Known called = MeetingStory.called("IR-07");

        Calendar calendar = read(as(OFFICE)
                .header("Accept-Language", "en")
                .header("X-Forwarded-Host", "peyvand.example")
                .header("X-Forwarded-Proto", "https")
                .get("/api/v1/calendars/bodies/DC-07"));
        VEvent event = meeting(calendar, called);
        assertThat(value(event, "SUMMARY")).isEqualTo("Council session");
        assertThat(value(event, "URL")).isEqualTo("https://peyvand.example/api/v1/meetings/" + called.id());
    }

    @Test
    void aDraftStandsNowhereAndWhatWasCalledOffIsCancelled() throws Exception {
        Known draft = MeetingStory.draft("IR-07");
        Known called = MeetingStory.called("IR-07");
        MeetingStory.move(OFFICE, called, "cancel", "{\"reason\": \"برف راه را بست\"}")
                .then()
                .statusCode(200);

        Calendar calendar = read(as(OFFICE).get(MINE));
        assertThat(event(calendar, "urn:peyvand:meeting:" + draft.id())).isEmpty();
        assertThat(value(meeting(calendar, called), "STATUS")).isEqualTo("CANCELLED");
    }

    @Test
    void aDeadlineTakesAWholeDayAndKeepsNobodyBusy() throws Exception {
        String due = ResolutionFixtures.inDays(90);
        Known adopted = ResolutionFixtures.adopted("IR-07");

        for (String feed : new String[] {MINE, ofBody("IR-07")}) {
            VEvent event = event(read(as(OFFICE).get(feed)), "urn:peyvand:resolution:" + adopted.id())
                    .orElseThrow();
            assertThat(value(event, "DTSTART")).isEqualTo(due.replace("-", ""));
            assertThat(event.getRequiredProperty("DTSTART")
                            .getRequiredParameter("VALUE")
                            .getValue())
                    .isEqualTo("DATE");
            assertThat(value(event, "TRANSP")).isEqualTo("TRANSPARENT");
            assertThat(value(event, "CATEGORIES")).isEqualTo("DEADLINE");
            assertThat(value(event, "SUMMARY")).isEqualTo("مهلت: راه‌اندازی پنجرهٔ واحد");
        }
    }

    @Test
    void theDayOfAReportStandsThereUntilItHasCome() throws Exception {
        Known started = ResolutionFixtures.started("IR-07");
        String day = ResolutionFixtures.inDays(30);
        as(OFFICE)
                .contentType("application/json")
                .body("{\"startsOn\": \"%s\", \"endsOn\": \"%s\", \"frequency\": \"monthly\"}".formatted(day, day))
                .put(ResolutionFixtures.RESOLUTIONS + "/" + started.id() + "/report-plan")
                .then()
                .statusCode(200);
        String reports = ResolutionFixtures.RESOLUTIONS + "/" + started.id() + "/reports";
        String report = as(OFFICE).get(reports).path("items[0].id");
        Response due = as(OFFICE).get(reports + "/" + report);
        String uid = "urn:peyvand:report:" + report;

        VEvent event = event(read(as(OFFICE).get(MINE)), uid).orElseThrow();
        assertThat(value(event, "DTSTART")).isEqualTo(due.<String>path("dueOn").replace("-", ""));
        assertThat(value(event, "CATEGORIES")).isEqualTo("REPORT");
        assertThat(value(event, "URL")).endsWith("/api/v1/resolutions/" + started.id());
        as(OFFICE)
                .contentType("application/json")
                .header("If-Match", due.header("ETag"))
                .body("{\"text\": \"نیمی از کار انجام شد\"}")
                .post(reports + "/" + report + "/submit")
                .then()
                .statusCode(200);
        assertThat(event(read(as(OFFICE).get(MINE)), uid)).isEmpty();
    }

    @Test
    void everyFeedHoldsWhatItsReaderMayKnowOf() throws Exception {
        Known called = MeetingStory.called("IR-07");
        Known adopted = ResolutionFixtures.adopted("IR-07");
        String meeting = "urn:peyvand:meeting:" + called.id();
        String resolution = "urn:peyvand:resolution:" + adopted.id();

        for (Tokens inside : new Tokens[] {governorate("IR-07"), COMMITTEE, AUDITOR}) {
            Calendar calendar = read(as(inside).get(ofBody("IR-07")));
            assertThat(event(calendar, meeting)).isPresent();
            assertThat(event(calendar, resolution)).isPresent();
        }
        for (Tokens outside : new Tokens[] {governorate("IR-04"), DASHBOARD}) {
            Calendar calendar = read(as(outside).get(ofBody("IR-07")));
            assertThat(event(calendar, meeting)).isEmpty();
            assertThat(event(calendar, resolution)).isEmpty();
        }
        assertThat(event(read(as(governorate("IR-04")).get(MINE)), meeting)).isEmpty();
        assertThat(event(read(as(COMMITTEE).get(MINE)), meeting)).isEmpty();
        as(DASHBOARD).get(MINE).then().statusCode(403);
    }

    @Test
    void thePublicSeesThePublishedTwinAndNothingBehindIt() throws Exception {
        Known called = MeetingStory.called("IR-07");
        Known twin = PublicationFixtures.published(OFFICE, PublicationFixtures.meeting(called));
        String urn = "urn:peyvand:publication:" + twin.id();

        Response answer = as(DASHBOARD).get(ofBody("IR-07"));
        VEvent event = event(read(answer), urn).orElseThrow();
        assertThat(value(event, "SUMMARY")).isEqualTo("گشایش پنجرهٔ واحد مجوزها");
        assertThat(value(event, "DTSTART")).isEqualTo("20260510");
        assertThat(answer.asString()).doesNotContain(called.id());
        assertThat(event(read(as(OFFICE).get(ofBody("IR-07"))), urn)).isEmpty();
    }

    @Test
    void whatLiesOutsideTheDaysAskedForIsLeftOut() throws Exception {
        Known called = MeetingStory.called("IR-07");
        String uid = "urn:peyvand:meeting:" + called.id();

        assertThat(event(read(as(OFFICE).get(MINE + "?from=1405-02-20&to=2026-05-10")), uid))
                .isPresent();
        assertThat(event(read(as(OFFICE).get(MINE + "?from=2026-05-11")), uid)).isEmpty();
        assertThat(event(read(as(OFFICE).get(MINE + "?to=2026-05-09")), uid)).isEmpty();
        as(OFFICE).get(MINE + "?from=2020-01-01").then().statusCode(400);
        as(OFFICE).get("/api/v1/calendars/bodies/DC-99").then().statusCode(404);
    }

    @Test
    void aCalendarWithoutEntriesIsOneThatProgramsRead() throws Exception {
        Calendar calendar = read(as(secretariat("IR-09")).get(MINE));

        assertThat(calendar.<VEvent>getComponents("VEVENT")).isEmpty();
        assertThat(calendar.getComponents("VTIMEZONE")).hasSize(1);
    }

    @Test
    void anUnchangedCalendarIsNotSentAgain() {
        MeetingStory.called("IR-08");
        Tokens office = secretariat("IR-08");
        String tag = as(office).get(MINE).header("ETag");

        as(office).header("If-None-Match", tag).get(MINE).then().statusCode(304).header("ETag", equalTo(tag));
        MeetingStory.called("IR-08");
        as(office).header("If-None-Match", tag).get(MINE).then().statusCode(200);
    }

    @Test
    void longTitlesAndSignsOfTheFormatComeThroughWhole() throws Exception {
        String title = "گزارش؛ بند ۱, بند ۲; «پایانهٔ مرزی» و \\\\ راه — ".repeat(4) + "👩‍🌾".repeat(12);
        Known draft = MeetingStory.registered(
                OFFICE, MeetingStory.session("IR-07", MeetingStory.STARTED).replace("نشست شورای گفت‌وگو", title));
        Known called = MeetingStory.moved(OFFICE, draft, "call");

        assertThat(value(meeting(read(as(OFFICE).get(MINE)), called), "SUMMARY"))
                .isEqualTo(title.replace("\\\\", "\\"));
    }
}

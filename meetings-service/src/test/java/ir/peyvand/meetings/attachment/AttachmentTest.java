package ir.peyvand.meetings.attachment;

import static io.restassured.RestAssured.given;
import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.JointSession;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class AttachmentTest {

    private static final Tokens WRITER = secretariat("IR-03");

    private static byte[] pdf(String text) {
        return ("%PDF-1.7\n% " + text).getBytes(StandardCharsets.UTF_8);
    }

    private static Response attach(Tokens caller, Known meeting, byte[] body) {
        return given().header("Authorization", caller.bearer())
                .contentType("application/pdf")
                .queryParam("type", "annex")
                .queryParam("fileName", "گزارش کارشناسی.pdf")
                .body(body)
                .post("/api/v1/meetings/" + meeting.id() + "/attachments");
    }

    private static Response get(Tokens caller, Known meeting, String rest) {
        return given().header("Authorization", caller.bearer())
                .get("/api/v1/meetings/" + meeting.id() + "/attachments" + rest);
    }

    @Test
    void whatWasAttachedComesBackByteByByteAsAFileToSave() {
        Known meeting = JointSession.draft("IR-03", "IR-24");
        byte[] bytes = Arrays.copyOf(pdf("بزرگ"), 2 * 1024 * 1024);
        Response attached = attach(WRITER, meeting, bytes);
        attached.then().statusCode(201).body("bytes", equalTo(bytes.length)).body("language", equalTo("fa"));

        Response content = get(governorate("IR-24"), meeting, "/" + attached.path("id") + "/content");
        content.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Content-Disposition", startsWith("attachment; "))
                .header("Repr-Digest", startsWith("sha-256=:"));
        assertThat(content.asByteArray()).isEqualTo(bytes);
    }

    @Test
    void theSameFileIsAttachedOnceUntilItIsWithdrawnAndTheChangeFeedTells() {
        Known meeting = MeetingStory.draft("IR-03");
        byte[] bytes = pdf("یک بار");
        String id = attach(WRITER, meeting, bytes).path("id");

        attach(WRITER, meeting, bytes).then().statusCode(409).body("attachment", equalTo(id));
        given().header("Authorization", WRITER.bearer())
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"اشتباه بود\"}")
                .post("/api/v1/meetings/" + meeting.id() + "/attachments/" + id + "/withdraw")
                .then()
                .statusCode(200)
                .body("withdrawnWhy", equalTo("اشتباه بود"));
        get(WRITER, meeting, "/" + id + "/content").then().statusCode(409);
        attach(WRITER, meeting, bytes).then().statusCode(201);
        get(WRITER, meeting, "").then().body("items", hasSize(2));
    }

    @Test
    void onlyWhoWritesTheMeetingAttachesAndOnlyWhomItConcernsReads() {
        Known meeting = JointSession.draft("IR-03", "IR-24");
        attach(WRITER, meeting, pdf("الف")).then().statusCode(201);

        attach(governorate("IR-24"), meeting, pdf("ب")).then().statusCode(403);
        attach(COMMITTEE, meeting, pdf("پ")).then().statusCode(403);
        attach(governorate("IR-04"), meeting, pdf("ت")).then().statusCode(404);
        get(governorate("IR-04"), meeting, "").then().statusCode(404);
        get(governorate("IR-24"), meeting, "").then().statusCode(200).body("items.type", hasItems("annex"));
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefused() {
        attach(WRITER, MeetingStory.draft("IR-03"), "<html>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("not-what-it-says"));
    }
}

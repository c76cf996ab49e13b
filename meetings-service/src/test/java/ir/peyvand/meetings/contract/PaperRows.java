package ir.peyvand.meetings.contract;

import static io.restassured.RestAssured.given;
import static ir.peyvand.meetings.contract.MeetingRows.reading;
import static ir.peyvand.meetings.contract.MeetingRows.writing;

import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MinutesStory;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Minutes and attachments of meetings: read by whom the meeting concerns, written by those who write it. */
final class PaperRows {

    private static final String PDF = "application/pdf";
    private static final String TEXT = "{\"text\": {\"fa\": \"متن صورت‌جلسه\"}}";
    private static final String CORRECTION = "{\"text\": {\"fa\": \"تبریز درست است\"}, \"reason\": \"نام نادرست\"}";

    private PaperRows() {}

    static void addTo(AccessMatrix matrix) {
        minutes(matrix);
        reading(matrix, "listMeetingAttachments", (writer, meeting) -> attached(writer, meeting));
        reading(matrix, "getMeetingAttachment", (writer, meeting) -> attached(writer, meeting));
        reading(matrix, "downloadMeetingAttachment", (writer, meeting) -> attached(writer, meeting));
        writing(
                matrix,
                "attachToMeeting",
                (writer, meeting) -> Call.on("id", meeting.id())
                        .query("type", "annex")
                        .query("language", "fa")
                        .query("fileName", "پیوست.pdf")
                        .body(PDF, document()));
        writing(
                matrix,
                "withdrawMeetingAttachment",
                (writer, meeting) -> attached(writer, meeting).json("{\"reason\": \"پروندهٔ دیگری بود\"}"));
    }

    private static void minutes(AccessMatrix matrix) {
        reading(matrix, "getMinutes", (writer, meeting) -> on(MinutesStory.drafted(writer, meeting)), "call", "hold");
        reading(
                matrix,
                "getMinutesDocument",
                (writer, meeting) ->
                        Call.on("id", MinutesStory.drafted(writer, meeting).id()),
                "call",
                "hold");
        writing(matrix, "draftMinutes", (writer, meeting) -> Call.on("id", meeting.id()), "call", "hold");
        writing(
                matrix,
                "editMinutes",
                (writer, meeting) -> on(MinutesStory.drafted(writer, meeting)).json(TEXT),
                "call",
                "hold");
        writing(
                matrix,
                "approveMinutes",
                (writer, meeting) -> on(MinutesStory.drafted(another(writer), meeting)),
                "call",
                "hold");
        writing(
                matrix,
                "correctMinutes",
                (writer, meeting) -> on(MinutesStory.approved(another(writer), MinutesStory.drafted(writer, meeting)))
                        .json(CORRECTION),
                "call",
                "hold");
    }

    /** Somebody else of the same office, so that maker and checker differ. */
    private static Tokens another(Tokens writer) {
        return writer.subject("somebody-else");
    }

    private static Call on(Known minutes) {
        return Call.on("id", minutes.id()).ifMatch(minutes.tag());
    }

    private static Call attached(Tokens writer, Known meeting) {
        String attachment = given().header("Authorization", writer.bearer())
                .contentType(PDF)
                .queryParam("type", "annex")
                .queryParam("fileName", "annex.pdf")
                .body(document())
                .post("/api/v1/meetings/" + meeting.id() + "/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Call.on("id", meeting.id()).path("attachment", attachment);
    }

    private static byte[] document() {
        return ("%PDF-1.7\n% " + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
    }
}

package ir.peyvand.meetings.minutes;

import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.MinutesStory.approved;
import static ir.peyvand.meetings.MinutesStory.drafted;
import static ir.peyvand.meetings.MinutesStory.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import ir.peyvand.meetings.AgendaStory;
import ir.peyvand.meetings.JointSession;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class MinutesDocumentTest {

    private static final Tokens DRAFTER = secretariat("IR-03");
    private static final Tokens APPROVER = governorate("IR-03");

    private static Response document(Tokens reader, Known minutes) {
        return as(reader).get(path(minutes) + "/document");
    }

    @Test
    void theDocumentIsRightToLeftInPersianWithBothCalendarsAndPersianDigits() {
        String html = document(DRAFTER, DocumentFixtures.minutes())
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/html;charset=UTF-8"))
                .header("Content-Language", equalTo("fa"))
                .extract()
                .asString();

        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<html lang=\"fa\" dir=\"rtl\">")
                .contains("۲۰ اردیبهشت ۱۴۰۵ (۱۰ مه")
                .contains("۱۰:۰۰")
                .contains("<td class=\"narrow\">۱</td><td><bdi>گزارش پایانهٔ مرزی</bdi></td><td><bdi>پایانه باز می‌شود")
                .contains("ناتمام")
                .contains("<td><bdi>حاضر</bdi></td>")
                .contains("راه‌اندازی پنجرهٔ واحد")
                .contains("دبیر شورا")
                .contains("<div class=\"watermark\" aria-hidden=\"true\">پیش‌نویس</div>")
                .doesNotContain("SHA-256")
                .doesNotContain("http");
    }

    @Test
    void theDocumentIsLeftToRightInEnglishWhenAskedFor() {
        Known minutes = drafted(DRAFTER, MeetingStory.held("IR-03"));

        Response english = as(DRAFTER).header("Accept-Language", "en").get(path(minutes) + "/document");
        assertThat(english.asString())
                .contains("<html lang=\"en\" dir=\"ltr\">")
                .contains("Minutes of <bdi>Council session</bdi>")
                .contains("10 May 2026 (20 Ordibehesht 1405)")
                .contains("DRAFT");
        assertThat(english.header("Vary")).contains("Accept-Language");
        assertThat(english.header("ETag"))
                .isNotEqualTo(document(DRAFTER, minutes).header("ETag"));
    }

    @Test
    void approvedMinutesCarryTheirDigestAndTheirErrataAndNoWatermark() {
        Known frozen = approved(APPROVER, drafted(DRAFTER, MeetingStory.held("IR-03")));
        as(DRAFTER)
                .header("If-Match", frozen.tag())
                .body("{\"text\": {\"fa\": \"در بند ۲ تبریز درست است\"}, \"reason\": \"نام نادرست\"}")
                .post(path(frozen) + "/errata")
                .then()
                .statusCode(200);
        String digest = as(DRAFTER).get(path(frozen)).path("sha256");

        assertThat(document(DRAFTER, frozen).asString())
                .contains("<code>" + digest + "</code>")
                .contains("در بند ۲ تبریز درست است")
                .doesNotContain("class=\"watermark\"");
    }

    @Test
    void whatPeopleWriteComesOutAsText() {
        Known meeting = MeetingStory.registered(
                DRAFTER,
                MeetingStory.session("IR-03", MeetingStory.STARTED)
                        .replace("نشست شورای گفت‌وگو", "</title><script>alert(1)</script>&amp;'"));
        Known minutes =
                drafted(DRAFTER, MeetingStory.moved(DRAFTER, MeetingStory.moved(DRAFTER, meeting, "call"), "hold"));
        Known edited = AgendaStory.after(
                minutes,
                as(DRAFTER)
                        .header("If-Match", minutes.tag())
                        .body("{\"text\": {\"fa\": \"متن <img src=x onerror=alert(1)> {page.sha256}\"}}")
                        .put(path(minutes)),
                200);

        assertThat(document(DRAFTER, edited).asString())
                .doesNotContain("<script")
                .doesNotContain("<img")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;&#39;")
                .contains("متن &lt;img src=x onerror=alert(1)&gt; {page.sha256}");
    }

    @Test
    void aBrowserMayUseTheStyleAndTheTypefaceInsideAndNothingElse() throws Exception {
        Response answer = document(DRAFTER, drafted(DRAFTER, MeetingStory.held("IR-03")));
        String html = answer.asString();
        String style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        String digest = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));

        answer.then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("style-src 'sha256-" + digest + "'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
        assertThat(style).contains("data:font/woff2;base64,d09GMg").doesNotContain("@regular@");
    }

    @Test
    void aDraftIsShownToItsWritersAloneAndAnUnchangedDocumentIsNotSentAgain() {
        Known held = MeetingStory.moved(DRAFTER, JointSession.called("IR-03", "IR-24"), "hold");
        Known minutes = drafted(DRAFTER, held);

        document(governorate("IR-24"), minutes).then().statusCode(404);
        Known frozen = approved(APPROVER, minutes);
        String tag = document(governorate("IR-24"), frozen)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as(APPROVER)
                .header("If-None-Match", tag)
                .get(path(frozen) + "/document")
                .then()
                .statusCode(304);
    }
}

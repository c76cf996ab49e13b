package ir.peyvand.agreements.attachment;

import static io.restassured.RestAssured.given;
import static ir.peyvand.agreements.AgreementFixtures.DASHBOARD;
import static ir.peyvand.agreements.AgreementFixtures.domestic;
import static ir.peyvand.agreements.AgreementFixtures.foreign;
import static ir.peyvand.agreements.AgreementFixtures.governorate;
import static ir.peyvand.agreements.AgreementFixtures.mission;
import static ir.peyvand.agreements.AgreementFixtures.signedDomestic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import ir.peyvand.agreements.AgreementFixtures.Known;
import ir.peyvand.kit.attachment.FileKind;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class AttachmentTest {

    private static final Tokens LEAD = governorate("IR-09");

    private static byte[] pdf(String text) {
        return ("%PDF-1.7\n% " + text).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Response attach(Tokens caller, Known agreement, String contentType, byte[] body) {
        return given().header("Authorization", caller.bearer())
                .contentType(contentType)
                .queryParam("type", "signed-copy")
                .queryParam("fileName", "متن امضاشده.pdf")
                .body(body)
                .post("/api/v1/agreements/" + agreement.id() + "/attachments");
    }

    private static Response get(Tokens caller, Known agreement, String rest) {
        return given().header("Authorization", caller.bearer())
                .get("/api/v1/agreements/" + agreement.id() + "/attachments" + rest);
    }

    @Test
    void whatWasAttachedComesBackByteByByteAsAFileToSave() {
        Known agreement = domestic("IR-09", "IR-10");
        byte[] bytes = pdf("متن");
        Response attached = attach(LEAD, agreement, "application/pdf", bytes);
        attached.then()
                .statusCode(201)
                .body("language", equalTo("fa"))
                .body("bytes", equalTo(bytes.length))
                .body("sha256", notNullValue());

        Response content = get(governorate("IR-10"), agreement, "/" + attached.path("id") + "/content");
        content.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("Content-Disposition", startsWith("attachment; "))
                .header("Content-Disposition", containsString("filename*=UTF-8''%D9%85%D8%AA%D9%86"))
                .header("Repr-Digest", startsWith("sha-256=:"));
        assertThat(content.asByteArray()).isEqualTo(bytes);
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefused() {
        Known agreement = domestic("IR-09", "IR-10");
        String docx = FileKind.DOCX.mediaType();

        attach(LEAD, agreement, "application/pdf", "<html>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(422)
                .body("code", equalTo("not-what-it-says"));
        attach(LEAD, agreement, docx, zip("xl/workbook.xml")).then().statusCode(422);
        attach(LEAD, agreement, docx, zip("word/document.xml", "word/vbaProject.bin"))
                .then()
                .statusCode(422);
        attach(LEAD, agreement, docx, "PK\u0003\u0004 broken".getBytes(StandardCharsets.ISO_8859_1))
                .then()
                .statusCode(422);
        attach(LEAD, agreement, docx, zip("word/document.xml")).then().statusCode(201);
        attach(LEAD, agreement, "text/html", "<html>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415);
        attach(LEAD, agreement, "application/pdf", new byte[0]).then().statusCode(400);
    }

    @Test
    void aFileLargerThanAllowedIsRefusedBeforeItIsRead() throws IOException {
        Known agreement = domestic("IR-09", "IR-10");
        int twoMegabytes = 2 * 1024 * 1024;

        attach(LEAD, agreement, "application/pdf", Arrays.copyOf(pdf("بزرگ"), twoMegabytes))
                .then()
                .statusCode(201);
        String head = "POST /api/v1/agreements/" + agreement.id() + "/attachments?type=scan&fileName=a.pdf HTTP/1.1\r\n"
                + "Host: localhost\r\nAuthorization: " + LEAD.bearer() + "\r\nContent-Type: application/pdf\r\n"
                + "Content-Length: 20971521\r\n\r\n";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            assertThat(answer.readLine()).contains(" 413 ");
        }
    }

    @Test
    void theSameFileIsAttachedOnceUntilItIsWithdrawn() {
        Known agreement = domestic("IR-09", "IR-10");
        byte[] bytes = pdf("یک بار");
        String id = attach(LEAD, agreement, "application/pdf", bytes).path("id");

        attach(LEAD, agreement, "application/pdf", bytes)
                .then()
                .statusCode(409)
                .body("code", equalTo("already-attached"))
                .body("attachment", equalTo(id));
        given().header("Authorization", LEAD.bearer())
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"اشتباه بود\"}")
                .post("/api/v1/agreements/" + agreement.id() + "/attachments/" + id + "/withdraw")
                .then()
                .statusCode(200)
                .body("withdrawnWhy", equalTo("اشتباه بود"));
        get(LEAD, agreement, "/" + id + "/content").then().statusCode(409);
        attach(LEAD, agreement, "application/pdf", bytes).then().statusCode(201);
        get(LEAD, agreement, "").then().body("items", hasSize(2));
    }

    @Test
    void theMissionAttachesAbroadAndTheChangeFeedTells() {
        Known abroad = foreign("IR-03", "AZ");

        attach(mission("TR"), abroad, "application/pdf", pdf("الف")).then().statusCode(404);
        attach(mission("AZ"), abroad, "application/pdf", pdf("ب")).then().statusCode(201);
        attach(governorate("IR-10"), domestic("IR-09", "IR-10"), "application/pdf", pdf("پ"))
                .then()
                .statusCode(403);
        given().header("Authorization", mission("AZ").bearer())
                .queryParam("limit", 200)
                .get("/api/v1/agreements/changes")
                .then()
                .body("items.change", hasItem("attachment-added"));
    }

    @Test
    void dashboardsGetNoAttachments() {
        get(DASHBOARD, signedDomestic("IR-09", "IR-10"), "").then().statusCode(403);
    }
}

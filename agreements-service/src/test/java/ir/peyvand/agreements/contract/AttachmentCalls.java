package ir.peyvand.agreements.contract;

import static io.restassured.RestAssured.given;

import ir.peyvand.agreements.AgreementFixtures;
import ir.peyvand.kit.testing.contract.Call;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;

/** Calls on attachments, each a small document of its own. */
final class AttachmentCalls {

    private static final String PDF = "application/pdf";

    private AttachmentCalls() {}

    static Supplier<Call> upload(Supplier<Call> agreement) {
        return () -> Call.on("id", id(agreement))
                .query("type", "annex")
                .query("language", "fa")
                .query("fileName", "پیوست.pdf")
                .body(PDF, document());
    }

    /** An attachment that its lead has sent. */
    static Supplier<Call> attached(Supplier<Call> agreement, String lead) {
        return () -> {
            String id = id(agreement);
            String attachment = given().header(
                            "Authorization", AgreementFixtures.governorate(lead).bearer())
                    .contentType(PDF)
                    .queryParam("type", "annex")
                    .queryParam("fileName", "annex.pdf")
                    .body(document())
                    .post("/api/v1/agreements/" + id + "/attachments")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            return Call.on("id", id).path("attachment", attachment);
        };
    }

    static Supplier<Call> withdrawal(Supplier<Call> attachment) {
        return () -> attachment.get().json("{\"reason\": \"پروندهٔ دیگری بود\"}");
    }

    private static String id(Supplier<Call> agreement) {
        return agreement.get().path().getOrDefault("id", "");
    }

    private static byte[] document() {
        return ("%PDF-1.7\n% " + UUID.randomUUID()).getBytes(StandardCharsets.US_ASCII);
    }
}

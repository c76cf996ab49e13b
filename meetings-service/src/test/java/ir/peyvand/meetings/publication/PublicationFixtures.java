package ir.peyvand.meetings.publication;

import static ir.peyvand.meetings.MeetingFixtures.as;

import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.meetings.MeetingFixtures.Known;

/** Public twins in every state, made through the API. */
public final class PublicationFixtures {

    public static final String PUBLICATIONS = "/api/v1/publications";
    public static final String TEXT = """
            {"title": {"fa": "گشایش پنجرهٔ واحد مجوزها", "en": "One window for licences"},
             "text": {"fa": "درخواست‌های سرمایه‌گذاران در یک درگاه رسیدگی می‌شود."}}
            """;

    private PublicationFixtures() {}

    public static String draft(String urn) {
        return TEXT.replaceFirst("\\{", "{\"record\": \"" + urn + "\", ");
    }

    public static Known drafted(Tokens by, String urn) {
        Response answer = as(by).body(draft(urn)).post(PUBLICATIONS);
        answer.then().statusCode(201);
        return Known.of(answer);
    }

    public static Known published(Tokens by, String urn) {
        Response answer = move(by, drafted(by, urn), "publish", "");
        answer.then().statusCode(200);
        return Known.of(answer);
    }

    public static Response move(Tokens by, Known publication, String move, String body) {
        return as(by).header("If-Match", publication.tag())
                .body(body)
                .post(PUBLICATIONS + "/" + publication.id() + "/" + move);
    }

    public static String meeting(Known known) {
        return "urn:peyvand:meeting:" + known.id();
    }

    public static String resolution(Known known) {
        return "urn:peyvand:resolution:" + known.id();
    }
}

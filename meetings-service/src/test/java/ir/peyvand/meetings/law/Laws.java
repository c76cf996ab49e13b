package ir.peyvand.meetings.law;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;

import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import java.util.UUID;

/** Laws, obstructions and requests, through the API. */
public final class Laws {

    public static final String PATH = "/api/v1/obstructive-laws";
    public static final String REQUESTS = PATH + "/repeal-requests";
    public static final String STEP = "{\"on\": \"2026-01-10\", \"note\": \"نامهٔ نمونه\"}";

    private Laws() {}

    /** A law with one article. */
    public record Article(Known law, String id) {}

    public static String content(String title) {
        return """
                {"content": {"kind": "regulation", "title": {"fa": "%s"}, "number": "%s", "issuedOn": "2010-01-01",
                 "issuingBody": {"fa": "هیئت وزیران"}, "source": "نمونه", "illustrative": true}}
                """.formatted(title, UUID.randomUUID());
    }

    public static Known law() {
        return law("آیین‌نامهٔ " + UUID.randomUUID());
    }

    public static Known law(String title) {
        Response answer = as(COMMITTEE).body(content(title)).post(PATH);
        answer.then().statusCode(201);
        return Known.of(answer);
    }

    public static Article article() {
        return article(law());
    }

    public static Article article(Known law) {
        Response answer = as(COMMITTEE)
                .header("If-Match", law.tag())
                .body(articleOf("مادهٔ ۱"))
                .post(PATH + "/" + law.id() + "/articles");
        answer.then().statusCode(200);
        return new Article(Known.of(answer), answer.path("articles[0].id"));
    }

    public static String articleOf(String label) {
        return "{\"label\": \"" + label
                + "\", \"text\": {\"fa\": \"پروانه از مرکز گرفته شود\"}, \"effectiveFrom\": \"2010-01-01\"}";
    }

    public static String obstruction(Article article, String province, String blocked) {
        String named = blocked.isEmpty() ? "" : "\"blocked\": \"" + blocked + "\", ";
        return """
                {"article": "%s", "province": "%s", %s"explanation": {"fa": "صدور پروانه ماه‌ها طول می‌کشد"}}
                """.formatted(article.id(), province, named);
    }

    public static Response report(Tokens by, Article article, String province, String blocked) {
        return as(by).body(obstruction(article, province, blocked))
                .post(PATH + "/" + article.law().id() + "/obstructions");
    }

    public static String amendment(Article article, String province) {
        return "{\"province\": \"" + province + "\", " + amendment(article) + "}";
    }

    public static String amendment(Article article) {
        return """
                "content": {"kind": "amendment", "article": "%s", "grounds": {"fa": "پروانه ماه‌ها طول می‌کشد"},
                 "proposedText": {"fa": "صدور پروانه با استاندار است"}, "addressee": {"fa": "هیئت وزیران"}}
                """.formatted(article.id());
    }

    public static Known drafted(Article article, String province) {
        Response answer = as(secretariat(province))
                .body(amendment(article, province))
                .post(PATH + "/" + article.law().id() + "/repeal-requests");
        answer.then().statusCode(201);
        return Known.of(answer);
    }

    public static Known moved(Tokens by, Known request, String verb, String body) {
        Response answer = move(by, request, verb, body);
        answer.then().statusCode(200);
        return Known.of(answer);
    }

    public static Response move(Tokens by, Known request, String verb, String body) {
        return as(by).header("If-Match", request.tag()).body(body).post(REQUESTS + "/" + request.id() + "/" + verb);
    }
}

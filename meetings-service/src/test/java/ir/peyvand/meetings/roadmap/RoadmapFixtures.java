package ir.peyvand.meetings.roadmap;

import static ir.peyvand.meetings.MeetingFixtures.as;

import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.meetings.MeetingFixtures.Known;

/** Roadmaps in every state, made through the API. */
public final class RoadmapFixtures {

    public static final String ROADMAPS = "/api/v1/roadmaps";

    private RoadmapFixtures() {}

    /** @param replaces id of the roadmap whose place it takes; empty for none */
    public static String content(String body, String replaces) {
        return """
                {"body": "%s", "title": {"fa": "نقشهٔ راه سرمایه‌گذاری", "en": "Roadmap of investment"},
                 "from": "2031-01-01", "until": "2033-12-31", %s
                 "goals": [
                   {"horizon": "short-term", "title": {"fa": "طرح‌های مشترک"}, "dueOn": "2031-12-01",
                    "indicators": [{"code": "joint-projects", "name": {"fa": "طرح مشترک"}, "unit": "طرح",
                                    "baseline": 2, "target": 12}]},
                   {"horizon": "long-term", "title": {"fa": "مجوز سریع"}, "dueOn": "1412-09-01",
                    "indicators": [{"code": "licence-days", "name": {"fa": "روزهای صدور مجوز"}, "unit": "روز",
                                    "baseline": 180, "target": 30}]}]}
                """.formatted(body, replaces.isEmpty() ? "" : "\"replaces\": \"" + replaces + "\",");
    }

    public static Known drafted(Tokens by, String body, String replaces) {
        Response answer = as(by).body(content(body, replaces)).post(ROADMAPS);
        answer.then().statusCode(201);
        return Known.of(answer);
    }

    public static Known adopted(Tokens writer, Tokens adopter, String body) {
        Response answer = adopt(adopter, drafted(writer, body, ""));
        answer.then().statusCode(200);
        return Known.of(answer);
    }

    public static Response adopt(Tokens by, Known draft) {
        return as(by).header("If-Match", draft.tag()).post(ROADMAPS + "/" + draft.id() + "/adopt");
    }

    public static Response measure(Tokens by, String roadmap, String indicator, String on, String value) {
        return as(by).body("""
                        {"indicator": "%s", "on": "%s", "value": %s, "source": "گزارش دبیرخانه"}
                        """.formatted(indicator, on, value)).post(ROADMAPS + "/" + roadmap + "/measurements");
    }

    public static Response judge(Tokens by, String roadmap, String measurement, String verb, String body) {
        return as(by).body(body).post(ROADMAPS + "/" + roadmap + "/measurements/" + measurement + "/" + verb);
    }
}

package ir.peyvand.meetings.delegation;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;

import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import java.util.UUID;

/** Delegations in every state, through the API. */
public final class Delegations {

    public static final String PATH = "/api/v1/delegations";
    public static final String REASON = "{\"reason\": \"دلیل نمونه\"}";
    public static final String GRANT = "{\"document\": \"نامهٔ نمونه\"}";

    private Delegations() {}

    /** Over tourism in AZ and TR, up to USD 1,000, through 2030. */
    public static String content() {
        return content(
                "[\"tourism\"]",
                "[\"AZ\", \"TR\"]",
                "{\"amount\": \"1000.00\", \"currency\": \"USD\"}",
                "2020-01-01",
                "2130-12-31");
    }

    public static String content(String subjects, String countries, String ceiling, String from, String until) {
        return """
                {"title": {"fa": "تفویض %s", "en": "Border market"}, "purpose": {"fa": "امضای تفاهم"},
                 "legalBasis": {"fa": "مادهٔ نمونه"},
                 "requestedFrom": {"kind": "ministry", "name": {"fa": "وزارت کشور"}},
                 "subjects": %s, "countries": %s, "ceiling": %s, "validFrom": "%s", "validUntil": "%s"}
                """.formatted(UUID.randomUUID(), subjects, countries, ceiling, from, until);
    }

    public static Known requested(String province, String content) {
        Response answer = request(governorate(province), province, content);
        answer.then().statusCode(201);
        return Known.of(answer);
    }

    public static Response request(Tokens by, String province, String content) {
        return as(by).body("{\"province\": \"" + province + "\", \"content\": " + content + "}")
                .post(PATH);
    }

    public static Known granted(String province, String content) {
        return moved(COMMITTEE, requested(province, content), "grant", GRANT);
    }

    public static Known moved(Tokens by, Known delegation, String verb, String body) {
        Response answer = move(by, delegation, verb, body);
        answer.then().statusCode(200);
        return Known.of(answer);
    }

    public static Response move(Tokens by, Known delegation, String verb, String body) {
        return as(by).header("If-Match", delegation.tag()).body(body).post(PATH + "/" + delegation.id() + "/" + verb);
    }

    public static Response read(Tokens by, Known delegation) {
        return as(by).get(PATH + "/" + delegation.id());
    }

    public static String act() {
        return "urn:peyvand:agreement:" + UUID.randomUUID();
    }

    public static Response reserve(Tokens by, Known delegation, String act, String amount) {
        return as(by).body("{\"act\": \"" + act + "\", \"amount\": {\"amount\": \"" + amount
                        + "\", \"currency\": \"USD\"}}")
                .post(PATH + "/" + delegation.id() + "/reservations");
    }

    public static Response end(Tokens by, Known delegation, String reservation, String verb) {
        return as(by).post(PATH + "/" + delegation.id() + "/reservations/" + reservation + "/" + verb);
    }
}

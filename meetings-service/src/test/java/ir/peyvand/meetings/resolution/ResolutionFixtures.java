package ir.peyvand.meetings.resolution;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;

import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Resolutions of the tests, made through the API. */
public final class ResolutionFixtures {

    public static final String RESOLUTIONS = "/api/v1/resolutions";
    public static final String REASON = "{\"reason\": \"اعضا گزارش کارشناسی خواستند\"}";

    private ResolutionFixtures() {}

    /** So many days from today. */
    public static String inDays(int days) {
        return LocalDate.now(java.time.Clock.systemUTC().withZone(ZoneOffset.UTC))
                .plusDays(days)
                .toString();
    }

    /** A content of the province's council with its whole guarantee; its secretariat is the owner. */
    public static String content(String province, String title) {
        return content(province, title, inDays(90));
    }

    public static String content(String province, String title, String due) {
        return """
                {"title": {"fa": "%s", "en": "%s"}, "text": {"fa": "متن مصوبه"},
                 "decidingBody": "%s", "leadBody": "%s",
                 "owner": {"office": "secretariat:%s", "post": {"fa": "دبیر شورا"}},
                 "dueOn": "%s", "evidenceType": "official-letter", "ladder": "provincial-council"}
                """.formatted(
                title, title, SourceFixtures.council(province), SourceFixtures.council(province), province, due);
    }

    public static String request(String content) {
        return "{\"content\": " + content + "}";
    }

    public static Known proposed(String province) {
        return registered(secretariat(province), content(province, "راه‌اندازی پنجرهٔ واحد"));
    }

    public static Known registered(Tokens by, String content) {
        return Known.of(as(by).body(request(content))
                .post(RESOLUTIONS)
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    public static Known adopted(String province) {
        return adopted(secretariat(province), proposed(province));
    }

    public static Known adopted(Tokens by, Known proposed) {
        return Known.of(done(move(by, proposed, "adopt", "{}")));
    }

    public static Known started(String province) {
        return Known.of(done(move(secretariat(province), adopted(province), "start", "")));
    }

    /** One that belongs to no province: the committee's, owned by somebody there. */
    public static Known nationalAdopted() {
        String content =
                """
                {"title": {"fa": "سامانهٔ ملی رصد صادرات"}, "decidingBody": "%s", "leadBody": "%s",
                 "owner": {"office": "committee", "person": "someone-at-the-committee"},
                 "dueOn": "%s", "evidenceType": "report", "ladder": "national-committee"}
                """.formatted(SourceFixtures.nationalCommittee(), SourceFixtures.nationalCommittee(), inDays(60));
        return adopted(COMMITTEE, registered(COMMITTEE, content));
    }

    public static Response move(Tokens by, Known known, String move, String body) {
        var request = as(by).header("If-Match", known.tag());
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.post(RESOLUTIONS + "/" + known.id() + "/" + move);
    }

    public static Response done(Response answer) {
        return answer.then().statusCode(200).extract().response();
    }

    public static Known again(Known known) {
        return Known.of(as(COMMITTEE).get(RESOLUTIONS + "/" + known.id()));
    }

    /** Rules follow each other: after all that stand, and far from the days on which tests look at lights. */
    public static LocalDate dayOfNextLightRule() {
        String last = as(COMMITTEE).get(RESOLUTIONS + "/light-rules").path("items.validFrom.max()");
        LocalDate farAway = LocalDate.of(2200, 1, 1);
        LocalDate next = LocalDate.parse(last).plusDays(1);
        return next.isBefore(farAway) ? farAway : next;
    }
}

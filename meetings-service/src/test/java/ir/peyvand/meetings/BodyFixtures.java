package ir.peyvand.meetings;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;

import io.restassured.response.Response;
import ir.peyvand.meetings.MeetingFixtures.Known;
import java.util.UUID;

/** Bodies for the tests of this service, registered through the API when they are first needed. */
public final class BodyFixtures {

    private BodyFixtures() {}

    /** The dialogue council of a province: DC-03 for IR-03. */
    public static String council(String province) {
        return known("DC-" + number(province), "dialogue-council", "شورای گفت‌وگوی استان " + province, province);
    }

    /** The secretariat of a province's dialogue council: SEC-03 for IR-03. */
    public static String secretariat(String province) {
        return known("SEC-" + number(province), "secretariat", "دبیرخانهٔ شورای گفت‌وگوی استان " + province, province);
    }

    /** A regional group of its own with these provinces and countries, as JSON arrays. */
    public static String group(String provinces, String countries) {
        return registered("""
                {"content": {"kind": "regional-group", "name": {"fa": "گروه %s"}, "provinces": %s, "countries": %s}}
                """.formatted(UUID.randomUUID(), provinces, countries));
    }

    /** A national body of its own. */
    public static String committee() {
        return registered("""
                {"content": {"kind": "national-committee", "name": {"fa": "کمیتهٔ %s"}}}
                """.formatted(UUID.randomUUID()));
    }

    /** A working group of its own in a province. */
    public static String workingGroup(String province) {
        return registered("""
                {"content": {"kind": "working-group", "name": {"fa": "کارگروه %s"}, "provinces": ["%s"]}}
                """.formatted(UUID.randomUUID(), province));
    }

    public static String registered(String body) {
        Response answer = as(COMMITTEE).body(body).post("/api/v1/bodies");
        answer.then().statusCode(201);
        return Known.of(answer).id();
    }

    private static String known(String code, String kind, String name, String province) {
        Response known = as(COMMITTEE).get("/api/v1/bodies/" + code);
        if (known.statusCode() == 200) {
            return Known.of(known).id();
        }
        return registered("""
                {"code": "%s", "content": {"kind": "%s", "name": {"fa": "%s"}, "provinces": ["%s"]}}
                """.formatted(code, kind, name, province));
    }

    private static String number(String province) {
        return province.substring("IR-".length());
    }
}

package ir.peyvand.meetings.action;

import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.RESOLUTIONS;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.inDays;

import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Plans of actions for the tests. */
public final class ActionFixtures {

    private ActionFixtures() {}

    /** Actions of these weights, all of the province's secretariat. */
    public static String plan(String province, String... weights) {
        return Stream.of(weights)
                .map(weight -> """
                        {"title": {"fa": "اقدام %s"}, "weight": %s, "assignee": "secretariat:%s", "dueOn": "%s"}
                        """.formatted(weight, weight, province, inDays(30)))
                .collect(Collectors.joining(",", "{\"actions\": [", "]}"));
    }

    public static Response put(Tokens by, Known resolution, String plan) {
        return as(by).header("If-Match", resolution.tag())
                .body(plan)
                .put(RESOLUTIONS + "/" + resolution.id() + "/actions");
    }

    /** Says how far an action is, whatever its version. */
    public static Response report(Tokens by, String resolution, String action, String progress) {
        return as(by).header("If-Match", "*")
                .body("{\"progress\": %s, \"text\": \"کار پیش رفت\"}".formatted(progress))
                .post(RESOLUTIONS + "/" + resolution + "/actions/" + action + "/report");
    }
}

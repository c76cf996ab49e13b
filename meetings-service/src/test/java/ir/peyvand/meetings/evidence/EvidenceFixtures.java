package ir.peyvand.meetings.evidence;

import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.RESOLUTIONS;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.done;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.inDays;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.move;
import static ir.peyvand.meetings.resolution.ResolutionFixtures.started;

import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.meetings.MeetingFixtures.Known;

/** Evidence for the tests. */
public final class EvidenceFixtures {

    /** A resolution that is done, and the evidence that waits to be judged. */
    public record Shown(Known resolution, Known evidence) {}

    private EvidenceFixtures() {}

    public static String letter() {
        return """
                {"type": "official-letter", "document": "urn:peyvand:attachment:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10",
                 "description": "نامهٔ گمرک دربارهٔ گشایش", "dated": "%s"}
                """.formatted(inDays(-1));
    }

    public static Response submit(Tokens by, Known resolution, String evidence) {
        return as(by).body(evidence).post(RESOLUTIONS + "/" + resolution.id() + "/evidence");
    }

    public static Known submitted(String province, Known resolution) {
        return Known.of(submit(secretariat(province), resolution, letter())
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    /** Done by the secretariat of the province. */
    public static Shown shown(String province) {
        Known resolution = started(province);
        Known evidence = submitted(province, resolution);
        return new Shown(Known.of(done(move(secretariat(province), resolution, "complete", ""))), evidence);
    }

    public static Response judge(Tokens by, Shown shown, String move, String body) {
        var request = as(by).header("If-Match", shown.evidence().tag());
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.post(RESOLUTIONS + "/" + shown.resolution().id() + "/evidence/"
                + shown.evidence().id() + "/" + move);
    }
}

package ir.peyvand.meetings;

import static ir.peyvand.meetings.MeetingFixtures.COMMITTEE;
import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.governorate;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;

import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import java.util.UUID;

/** Referrals of the tests, made through the API: from the council of one province to that of another. */
public final class ReferralStory {

    public static final String REFERRALS = "/api/v1/referrals";
    public static final String REASON = "{\"reason\": \"در اختیار این استان نیست\"}";

    private ReferralStory() {}

    /** Name of a new resolution of the province's council, with these origins as a JSON array. */
    public static String resolution(String province, String origins) {
        return as(secretariat(province))
                .body("""
                        {"content": {"title": {"fa": "گشودن گذرگاه دوم %s"}, "decidingBody": "%s", "origins": %s}}
                        """.formatted(UUID.randomUUID(), BodyFixtures.council(province), origins))
                .post("/api/v1/resolutions")
                .then()
                .statusCode(201)
                .extract()
                .path("urn");
    }

    public static String resolution(String province) {
        return resolution(province, "[]");
    }

    /** @param to id of a body */
    public static String request(String subject, String from, String to) {
        return """
                {"subject": "%s", "fromBody": "%s", "toBody": "%s", "request": {"fa": "در دستور کار گذاشته شود"}}
                """.formatted(subject, from, to);
    }

    public static Response referring(Tokens by, String subject, String from, String to) {
        return as(by).body(request(subject, from, to)).post(REFERRALS);
    }

    /** Sent by the secretariat of one province's council to another's. */
    public static Known sent(String subject, String from, String to) {
        return Known.of(referring(secretariat(from), subject, BodyFixtures.council(from), BodyFixtures.council(to))
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    public static Known sent(String from, String to) {
        return sent(resolution(from), from, to);
    }

    public static Known received(String from, String to) {
        return Known.of(move(secretariat(to), sent(from, to), "receive", ""));
    }

    public static Known accepted(String from, String to) {
        return Known.of(move(secretariat(to), received(from, to), "accept", "{}"));
    }

    /** Accepted by the recipient after it has taken note of it, going on with this record. */
    public static Known accepted(Known sent, String to, String followUp) {
        Known received = Known.of(move(governorate(to), sent, "receive", ""));
        return Known.of(move(governorate(to), received, "accept", "{\"followUp\": \"" + followUp + "\"}"));
    }

    /** The committee's own, to a council. */
    public static Known national(String to) {
        String committee = BodyFixtures.committee();
        return Known.of(as(COMMITTEE)
                .body("""
                        {"subject": "urn:peyvand:agreement:%s", "title": {"fa": "تفاهم ملی"}, "fromBody": "%s",
                         "toBody": "%s"}
                        """.formatted(UUID.randomUUID(), committee, BodyFixtures.council(to)))
                .post(REFERRALS)
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    /** From a council up to a national body, after these steps of the committee's. */
    public static Known toCommittee(String from, String... moves) {
        Known last = Known.of(
                referring(secretariat(from), resolution(from), BodyFixtures.council(from), BodyFixtures.committee()));
        for (String move : moves) {
            last = Known.of(move(COMMITTEE, last, move, move.equals("receive") ? "" : "{}"));
        }
        return last;
    }

    public static Response move(Tokens by, Known known, String move, String body) {
        var request = as(by).header("If-Match", known.tag());
        if (!body.isEmpty()) {
            request.body(body);
        }
        return request.post(REFERRALS + "/" + known.id() + "/" + move);
    }
}

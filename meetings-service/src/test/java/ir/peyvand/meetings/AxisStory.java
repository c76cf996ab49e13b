package ir.peyvand.meetings;

import static ir.peyvand.meetings.MeetingFixtures.as;
import static ir.peyvand.meetings.MeetingFixtures.secretariat;

import io.restassured.response.Response;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.meetings.MeetingFixtures.Known;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Axes for the tests of this service, brought to a state through the API. */
public final class AxisStory {

    private static final String LETTERS = "بپتجچخدرزسشفقکگلمن";

    private AxisStory() {}

    /** A title that no other test has. */
    public static String title() {
        return "توقف " + word() + " و " + word() + " در " + word() + " " + word();
    }

    /** A word of this test alone. */
    public static String word() {
        return IntStream.range(0, 7)
                .mapToObj(i -> String.valueOf(
                        LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }

    /** @param meeting id; null for none */
    public static String problem(String title, @Nullable String meeting) {
        return """
                {"content": {"kind": "problem", "title": {"fa": "%s"}, "body": {"fa": "متن %s"},
                  "workingGroup": "non-oil-exports", "countries": ["TR"]%s}}
                """.formatted(title, title, meeting == null ? "" : ", \"meeting\": \"" + meeting + "\"");
    }

    public static Known draft(String province) {
        return registered(secretariat(province), problem(title(), null));
    }

    public static Known submitted(String province) {
        return submitted(province, title());
    }

    public static Known submitted(String province, String title) {
        Known draft = registered(secretariat(province), problem(title, null));
        return moved(secretariat(province), draft, "submit", null);
    }

    /** Submitted, on the agenda of the meeting. */
    public static Known onAgenda(String province, Known meeting) {
        Known draft = registered(secretariat(province), problem(title(), meeting.id()));
        return moved(secretariat(province), draft, "submit", null);
    }

    public static Known registered(Tokens by, String body) {
        return Known.of(as(by).body(body)
                .post("/api/v1/axes")
                .then()
                .statusCode(201)
                .extract()
                .response());
    }

    public static Known moved(Tokens by, Known axis, String move, @Nullable String body) {
        return Known.of(
                move(by, axis, move, body).then().statusCode(200).extract().response());
    }

    public static Response move(Tokens by, Known axis, String move, @Nullable String body) {
        var request = as(by).header("If-Match", axis.tag());
        return (body == null ? request : request.body(body)).post("/api/v1/axes/" + axis.id() + "/" + move);
    }

    /** As it is now. */
    public static Known now(Tokens by, Known axis) {
        return Known.of(as(by).get("/api/v1/axes/" + axis.id())
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    /** Two problems of two provinces that are one, and the offer that their likeness made. */
    public record Pair(Known first, Known second, Known offer) {}

    public static Pair pair(String first, String second) {
        String about = word() + " " + word() + " " + word();
        Known one = submitted(first, "توقف کامیون‌های " + about);
        Known other = submitted(second, "معطلی کاميونهاي " + about);
        Response offers = as(secretariat(second)).get("/api/v1/axes/" + other.id() + "/merge-offers");
        String offer = offers.then().statusCode(200).extract().path("items[0].id");
        return new Pair(
                one,
                other,
                Known.of(as(secretariat(second)).get("/api/v1/axes/" + other.id() + "/merge-offers/" + offer)));
    }

    /** Both provinces have agreed. */
    public static Pair merged(String first, String second) {
        Pair pair = pair(first, second);
        Known half = answered(secretariat(first), pair.first(), pair.offer(), "accept", null);
        Known whole = answered(secretariat(second), pair.second(), half, "accept", null);
        return new Pair(now(secretariat(first), pair.first()), now(secretariat(second), pair.second()), whole);
    }

    public static Known answered(Tokens by, Known axis, Known offer, String move, @Nullable String body) {
        return Known.of(answer(by, axis, offer, move, body)
                .then()
                .statusCode(200)
                .extract()
                .response());
    }

    public static Response answer(Tokens by, Known axis, Known offer, String move, @Nullable String body) {
        var request = as(by).header("If-Match", offer.tag());
        return (body == null ? request : request.body(body))
                .post("/api/v1/axes/" + axis.id() + "/merge-offers/" + offer.id() + "/" + move);
    }
}

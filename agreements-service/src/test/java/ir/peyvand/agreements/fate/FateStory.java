package ir.peyvand.agreements.fate;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.Tokens;
import java.util.UUID;

/** Who acts in the stories of old documents, and how. */
final class FateStory {

    static final String DOCUMENTS = "/api/v1/legacy-documents";
    static final String CAMPAIGNS = "/api/v1/campaigns";
    static final Tokens COMMITTEE = Tokens.of("fate-committee").role(Role.COMMITTEE);
    static final Tokens LEGAL = Tokens.of("fate-legal").role(Role.LEGAL_REVIEWER);

    private FateStory() {}

    static Tokens governorate(String province) {
        return Tokens.of("fate-governorate-" + province).role(Role.GOVERNORATE).province(province);
    }

    static Tokens mission(String country) {
        return Tokens.of("fate-embassy-" + country).role(Role.MISSION).country(country);
    }

    static RequestSpecification as(Tokens caller) {
        return given().header("Authorization", caller.bearer()).contentType(ContentType.JSON);
    }

    static String content(String title, String province, String country) {
        return """
                {"title": {"fa": "%s"}, "province": "%s", "country": "%s", "counterpart": {"fa": "شهر باتومی"}}
                """.formatted(title, province, country);
    }

    /** With a title that no other document has. */
    static String registered(String province, String country) {
        return register(governorate(province), content("سند " + UUID.randomUUID(), province, country))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response register(Tokens by, String content) {
        return as(by).body("{\"content\": " + content + "}").post(DOCUMENTS);
    }

    static Response classify(Tokens by, String id, int version, String classification) {
        return move(by, id, version, "classify", "{\"classification\": \"" + classification + "\"}");
    }

    static Response propose(Tokens by, String id, int version, String fate) {
        return move(by, id, version, "propose", choice(fate));
    }

    static Response decide(Tokens by, String id, int version, String fate) {
        return move(by, id, version, "decide", choice(fate));
    }

    static String choice(String fate) {
        return "{\"fate\": \"" + fate + "\", \"reason\": \"همتا پاسخی نداده است\"}";
    }

    static String merger(String into) {
        return "{\"fate\": \"merge-into\", \"into\": \"" + into + "\", \"reason\": \"هر دو یک سند هستند\"}";
    }

    static Response move(Tokens by, String id, int version, String move, String body) {
        return as(by).header("If-Match", "\"" + version + "\"").body(body).post(DOCUMENTS + "/" + id + "/" + move);
    }

    /** Classified and proposed by its governorate: version 2. */
    static String proposed(String province, String country, String fate) {
        String id = registered(province, country);
        classify(governorate(province), id, 0, "expired").then().statusCode(200);
        propose(governorate(province), id, 1, fate).then().statusCode(200);
        return id;
    }

    /** Decided by the committee: version 3. */
    static String determined(String province, String country, String fate) {
        String id = proposed(province, country, fate);
        decide(COMMITTEE, id, 2, fate).then().statusCode(200);
        return id;
    }

    static String opened(String provinces, String countries, String deadline) {
        return as(COMMITTEE)
                .body("{\"name\": {\"fa\": \"تعیین تکلیف\"}, \"provinces\": " + provinces + ", \"countries\": "
                        + countries + ", \"deadline\": \"" + deadline + "\"}")
                .post(CAMPAIGNS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

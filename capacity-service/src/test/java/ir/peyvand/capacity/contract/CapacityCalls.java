package ir.peyvand.capacity.contract;

import static io.restassured.RestAssured.given;
import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.kit.testing.contract.Callers;
import java.util.function.Supplier;

/** Calls on capacities that are made for the occasion, each in the state that the operation starts from. */
final class CapacityCalls {

    private static final String CONTENT = """
            "content": {"sector": "C28", "title": {"fa": "ماشین‌سازی", "en": "Machine building"},
              "description": {"fa": "ساخت ماشین‌ابزار"}, "quantity": {"value": 45000, "unit": "unit", "period": "1404"}}
            """;

    private static final String REASON = "{\"reason\": \"به‌روزرسانی\"}";

    private CapacityCalls() {}

    static Call registration(String province) {
        return Call.plain().json("{\"province\": \"" + province + "\", \"field\": \"production\", " + CONTENT + "}");
    }

    static Supplier<Call> edit(Supplier<Call> record) {
        return () -> record.get().json("{" + CONTENT + "}");
    }

    static Supplier<Call> reasoned(Supplier<Call> record) {
        return () -> record.get().json(REASON);
    }

    static Call ownDraft() {
        return draft(OWN_PROVINCE);
    }

    static Call foreignDraft() {
        return draft(FOREIGN_PROVINCE);
    }

    static Call ownVerified() {
        return verified(OWN_PROVINCE);
    }

    static Call foreignVerified() {
        return verified(FOREIGN_PROVINCE);
    }

    static Call ownPublished() {
        return published(OWN_PROVINCE);
    }

    static Call foreignPublished() {
        return published(FOREIGN_PROVINCE);
    }

    private static Call draft(String province) {
        JsonPath record = given().header(
                        "Authorization", Callers.maker(province).bearer())
                .contentType(ContentType.JSON)
                .body(registration(province).body())
                .post("/api/v1/capacities")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return Call.on("id", record.getString("id")).ifMatch("\"0\"");
    }

    private static Call verified(String province) {
        return moved(draft(province), Callers.checker(province), "verify");
    }

    private static Call published(String province) {
        return moved(verified(province), Callers.maker(province), "publish");
    }

    private static Call moved(Call record, Tokens caller, String verb) {
        String id = record.path().getOrDefault("id", "");
        String etag = given().header("Authorization", caller.bearer())
                .header("If-Match", record.headers().get("If-Match"))
                .contentType(ContentType.JSON)
                .post("/api/v1/capacities/" + id + "/" + verb)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return Call.on("id", id).ifMatch(etag);
    }
}

package ir.peyvand.agreements.contract;

import static io.restassured.RestAssured.given;
import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;

import io.restassured.http.ContentType;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.kit.testing.contract.Callers;
import java.util.UUID;
import java.util.function.Supplier;

/** Calls on parties that are made for the occasion. */
final class PartyCalls {

    private PartyCalls() {}

    static Call registration() {
        return Call.plain().json("{" + content(OWN_PROVINCE) + "}");
    }

    static Supplier<Call> edit(Supplier<Call> party) {
        return () -> party.get().json("{" + content(OWN_PROVINCE) + "}");
    }

    static Supplier<Call> alias(Supplier<Call> party) {
        return () ->
                party.get().json("{\"text\": \"" + name() + "\", \"language\": \"fa\", \"source\": \"نامهٔ اداری\"}");
    }

    static Call merger() {
        return own().json("{\"into\": \"" + registered(OWN_PROVINCE) + "\", \"reason\": \"هر دو یکی هستند\"}");
    }

    static Call own() {
        return Call.on("id", registered(OWN_PROVINCE)).ifMatch("\"0\"");
    }

    static Call foreign() {
        return Call.on("id", registered(FOREIGN_PROVINCE)).ifMatch("\"0\"");
    }

    /** A cooperation organisation of the province. */
    static String registered(String province) {
        return register(Callers.maker(province), "{" + content(province) + "}");
    }

    /** A region abroad. */
    static String abroad(String country) {
        return register(
                Tokens.of("matrix-registrar").role(Role.OPERATOR),
                "{\"content\": {\"kind\": \"foreign-counterpart\", \"level\": \"foreign-sub-national\", \"country\": \""
                        + country + "\", \"name\": {\"fa\": \"" + name() + "\"}}}");
    }

    private static String register(Tokens by, String body) {
        return given().header("Authorization", by.bearer())
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/parties")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String content(String province) {
        return """
                "content": {"kind": "cooperation-organisation", "level": "domestic", "province": "%s",
                  "country": "IR", "name": {"fa": "%s", "en": "Cooperation organisation"}}
                """.formatted(province, name());
    }

    private static String name() {
        return "سازمان " + UUID.randomUUID();
    }
}

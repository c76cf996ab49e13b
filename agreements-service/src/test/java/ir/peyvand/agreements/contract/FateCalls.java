package ir.peyvand.agreements.contract;

import static io.restassured.RestAssured.given;
import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.kit.testing.contract.Callers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;

/** Calls on old documents and campaigns that are made for the occasion. */
final class FateCalls {

    private static final String DOCUMENTS = "/api/v1/legacy-documents";
    private static final String CAMPAIGNS = "/api/v1/campaigns";
    private static final String OWN_COUNTRY = "TR";
    private static final String FOREIGN_COUNTRY = "AZ";
    private static final String REASON = "{\"reason\": \"همتا پاسخ نداده است\"}";
    private static final String CHOICE = "{\"fate\": \"lapse\", \"reason\": \"پنج سال است که کاری نشده است\"}";
    private static final byte[] HEADER = "province,title_fa\n".getBytes(StandardCharsets.UTF_8);
    private static final Tokens COMMITTEE = Tokens.of("matrix-decider").role(Role.COMMITTEE);

    private FateCalls() {}

    static Call registration(String province) {
        return Call.plain().json("{" + content(province, OWN_COUNTRY) + "}");
    }

    static Supplier<Call> edit(Supplier<Call> document) {
        return () -> document.get().json("{" + content(OWN_PROVINCE, OWN_COUNTRY) + "}");
    }

    static Supplier<Call> classification(Supplier<Call> document) {
        return () -> document.get().json("{\"classification\": \"dormant\", \"note\": \"کسی آن را پی نگرفته است\"}");
    }

    static Supplier<Call> choice(Supplier<Call> document) {
        return () -> document.get().json(CHOICE);
    }

    static Supplier<Call> advice(Supplier<Call> document) {
        return () -> document.get().json("{\"fate\": \"renew\", \"advice\": \"متن آن هنوز به کار می‌آید\"}");
    }

    static Supplier<Call> reasoned(Supplier<Call> document) {
        return () -> document.get().json(REASON);
    }

    static Call own() {
        return on(registered(OWN_PROVINCE, OWN_COUNTRY), 0);
    }

    static Call foreign() {
        return on(registered(FOREIGN_PROVINCE, FOREIGN_COUNTRY), 0);
    }

    static Call ownClassified() {
        return on(classified(OWN_PROVINCE, OWN_COUNTRY), 1);
    }

    static Call foreignClassified() {
        return on(classified(FOREIGN_PROVINCE, FOREIGN_COUNTRY), 1);
    }

    static Call ownProposed() {
        return on(proposed(), 2);
    }

    static Call ownDetermined() {
        String id = proposed();
        move(COMMITTEE, id, 2, "decide", CHOICE);
        return on(id, 3);
    }

    private static Call on(String id, int version) {
        return Call.on("id", id).ifMatch("\"" + version + "\"");
    }

    private static String proposed() {
        String id = classified(OWN_PROVINCE, OWN_COUNTRY);
        move(Callers.maker(OWN_PROVINCE), id, 1, "propose", CHOICE);
        return id;
    }

    private static String classified(String province, String country) {
        String id = registered(province, country);
        move(Callers.maker(province), id, 0, "classify", "{\"classification\": \"expired\"}");
        return id;
    }

    private static String registered(String province, String country) {
        return as(Callers.maker(province))
                .body("{" + content(province, country) + "}")
                .post(DOCUMENTS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void move(Tokens by, String id, int version, String move, String body) {
        as(by).header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(DOCUMENTS + "/" + id + "/" + move)
                .then()
                .statusCode(200);
    }

    private static String content(String province, String country) {
        return """
                "content": {"title": {"fa": "تفاهم‌نامهٔ %s"}, "province": "%s", "country": "%s",
                  "counterpart": {"fa": "استان ارزروم"}, "kind": "mou", "signedOn": "2005-10-04",
                  "subjectAreas": ["tourism"], "scannedCopy": true, "basis": "illustrative"}
                """.formatted(UUID.randomUUID(), province, country);
    }

    static Call campaign() {
        return Call.plain().json(campaignOf(OWN_PROVINCE, OWN_COUNTRY));
    }

    static Call ownCampaign() {
        return on(opened(OWN_PROVINCE, OWN_COUNTRY), 0);
    }

    static Call foreignCampaign() {
        return on(opened(FOREIGN_PROVINCE, FOREIGN_COUNTRY), 0);
    }

    static Call extension() {
        return ownCampaign().json("{\"deadline\": \"2199-12-31\", \"reason\": \"دو نمایندگی هنوز پاسخ نداده‌اند\"}");
    }

    private static String opened(String province, String country) {
        return as(COMMITTEE)
                .body(campaignOf(province, country))
                .post(CAMPAIGNS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String campaignOf(String province, String country) {
        return """
                {"name": {"fa": "تعیین تکلیف اسناد"}, "provinces": ["%s"], "countries": ["%s"], "kinds": ["mou"],
                  "deadline": "2199-01-01"}
                """.formatted(province, country);
    }

    /** A header without rows is a file like any other. */
    static Call file() {
        return Call.plain().body("text/csv", HEADER);
    }

    static Call ownJob() {
        return job(OWN_PROVINCE);
    }

    static Call foreignJob() {
        return job(FOREIGN_PROVINCE);
    }

    private static Call job(String province) {
        String id = given().header("Authorization", Callers.maker(province).bearer())
                .contentType("text/csv; charset=utf-8")
                .body(HEADER)
                .post(DOCUMENTS + "/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return Call.on("id", id);
    }

    private static RequestSpecification as(Tokens by) {
        return given().header("Authorization", by.bearer()).contentType(ContentType.JSON);
    }
}

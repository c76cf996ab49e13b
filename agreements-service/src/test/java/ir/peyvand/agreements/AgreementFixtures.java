package ir.peyvand.agreements;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.Tokens;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Callers, parties and agreements in every state, for the tests of this service. All go through the API. */
public final class AgreementFixtures {

    public static final Tokens COMMITTEE = Tokens.of("committee").role(Role.COMMITTEE);
    public static final Tokens LEGAL = Tokens.of("legal").role(Role.LEGAL_REVIEWER);
    public static final Tokens PROTOCOL = Tokens.of("protocol").role(Role.PROTOCOL_REVIEWER);
    public static final Tokens AUDITOR = Tokens.of("auditor").role(Role.AUDITOR);
    public static final Tokens OPERATOR = Tokens.of("operator").role(Role.OPERATOR);
    public static final Tokens DASHBOARD = Tokens.of("dashboard").role(Role.DASHBOARD);

    private static final String AGREEMENTS = "/api/v1/agreements";
    private static final Map<String, String> PARTIES = new ConcurrentHashMap<>();

    private AgreementFixtures() {}

    /** An agreement as it was last answered. */
    public record Known(String id, String tag) {

        public static Known of(Response answer) {
            // as a tree, because a path is a script that is compiled each time
            return new Known(answer.as(JsonNode.class).path("id").asText(), answer.header("ETag"));
        }
    }

    public static Tokens governorate(String province) {
        return Tokens.of("governorate-" + province).role(Role.GOVERNORATE).province(province);
    }

    public static Tokens secretariat(String province) {
        return Tokens.of("secretariat-" + province).role(Role.SECRETARIAT).province(province);
    }

    public static Tokens organisation(String province) {
        return Tokens.of("organisation-" + province)
                .role(Role.COOPERATION_ORGANISATION)
                .province(province);
    }

    public static Tokens mission(String country) {
        return Tokens.of("mission-" + country)
                .role(Role.MISSION)
                .mission("EMB-" + country)
                .country(country);
    }

    public static RequestSpecification as(Tokens caller) {
        return given().header("Authorization", caller.bearer()).contentType(ContentType.JSON);
    }

    public static RequestSpecification as(Tokens caller, Known agreement) {
        return as(caller).header("If-Match", agreement.tag());
    }

    /** The one cooperation organisation of a province. */
    public static String organisationOf(String province) {
        return PARTIES.computeIfAbsent(province, code -> party("""
                {"kind": "cooperation-organisation", "level": "domestic", "province": "%s",
                 "name": {"fa": "سازمان همیاری %s"}}
                """.formatted(code, UUID.randomUUID())));
    }

    /** The one counterpart in a country. */
    public static String counterpartIn(String country) {
        return PARTIES.computeIfAbsent(country, code -> party("""
                {"kind": "foreign-counterpart", "level": "foreign-sub-national", "country": "%s",
                 "name": {"fa": "ولایت %s", "en": "A region"}}
                """.formatted(code, UUID.randomUUID())));
    }

    /** @param content of the party, as JSON */
    public static String party(String content) {
        return as(OPERATOR)
                .body("{\"content\": " + content + "}")
                .post("/api/v1/parties")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /**
     * What a new agreement is.
     *
     * @param title Persian
     * @param more further members of the content, each with a comma before it
     */
    public static String registration(String lead, String other, String title, String more) {
        return """
                {"leadProvince": "%s", "kind": "mou", "content": {
                   "title": {"fa": "%s"}, "subjectAreas": ["tourism"], "validFrom": "2026-01-01",
                   "validUntil": "2028-01-01", "statementOfNeed": "سند پیشین پایان یافته است",
                   "parties": [{"party": "%s", "side": "a", "role": "signatory"},
                               {"party": "%s", "side": "b", "role": "signatory"}]%s},
                 "nodalOfficer": {"name": "مسئول نمونه", "post": "کارشناس", "phone": "+98 51 0000 0000",
                   "email": "office@example.org"}}
                """.formatted(lead, title, organisationOf(lead), other, more);
    }

    /** A draft between the cooperation organisations of two provinces. */
    public static Known domestic(String lead, String other) {
        return drafted(governorate(lead), registration(lead, organisationOf(other), title(), ""));
    }

    /** A draft between a province and a region abroad. */
    public static Known foreign(String lead, String country) {
        return drafted(governorate(lead), registration(lead, counterpartIn(country), title(), ""));
    }

    public static String title() {
        return "همکاری " + UUID.randomUUID();
    }

    public static Known drafted(Tokens by, String registration) {
        Response answer = as(by).body(registration).post(AGREEMENTS);
        answer.then().statusCode(201);
        return Known.of(answer);
    }

    public static Known submitted(Tokens by, Known draft) {
        return moved(by, draft, "submit", "");
    }

    /** Approved by whoever may: the secretariat of the lead, or the committee. */
    public static Known approvedDomestic(String lead, String other) {
        return moved(secretariat(lead), submitted(governorate(lead), domestic(lead, other)), "approve", "");
    }

    public static Known approvedForeign(String lead, String country) {
        return moved(COMMITTEE, submitted(governorate(lead), foreign(lead, country)), "approve", "");
    }

    public static Known signedDomestic(String lead, String other) {
        return signed(lead, approvedDomestic(lead, other), organisationOf(lead), organisationOf(other));
    }

    /** @param day the last one of its validity */
    public static Known signedUntil(String lead, String other, String day) {
        String registration =
                registration(lead, organisationOf(other), title(), "").replace("2028-01-01", day);
        Known submitted = submitted(governorate(lead), drafted(governorate(lead), registration));
        return signed(
                lead, moved(secretariat(lead), submitted, "approve", ""), organisationOf(lead), organisationOf(other));
    }

    public static Known signedForeign(String lead, String country) {
        return signed(lead, approvedForeign(lead, country), organisationOf(lead), counterpartIn(country));
    }

    public static Known signed(String lead, Known approved, String... parties) {
        Known last = approved;
        for (String party : parties) {
            last = moved(governorate(lead), last, "actions", action(party, "signed", "2026-02-01"));
        }
        return moved(governorate(lead), last, "sign", "");
    }

    public static Known inForce(String lead, Known signed) {
        return moved(governorate(lead), signed, "enter-into-force", "{\"on\": \"2026-02-10\"}");
    }

    public static String action(String party, String kind, String on) {
        return """
                {"party": "%s", "kind": "%s", "on": "%s", "place": "مشهد",
                 "signatory": {"name": "امضاکنندهٔ نمونه", "post": "مدیرعامل"}}
                """.formatted(party, kind, on);
    }

    /** What has to come before the step, such as the reviews before an approval, is done as well. */
    public static Known moved(Tokens by, Known agreement, String verb, String body) {
        if (verb.equals("approve")) {
            ReviewFixtures.pass(agreement.id());
        }
        Response answer = move(by, verb.equals("approve") ? asItIs(agreement) : agreement, verb, body);
        answer.then().statusCode(200);
        return Known.of(answer);
    }

    /** Read again: reviewers who judge what it is like change it. */
    public static Known asItIs(Known agreement) {
        return new Known(
                agreement.id(),
                as(COMMITTEE).get(AGREEMENTS + "/" + agreement.id()).header("ETag"));
    }

    public static Response move(Tokens by, Known agreement, String verb, String body) {
        RequestSpecification request = as(by, agreement);
        return (body.isEmpty() ? request : request.body(body)).post(AGREEMENTS + "/" + agreement.id() + "/" + verb);
    }
}

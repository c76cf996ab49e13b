package ir.peyvand.meetings;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.Tokens;

/** Callers for the tests of this service; records are made by each feature's own fixtures, through the API. */
public final class MeetingFixtures {

    public static final Tokens COMMITTEE = Tokens.of("committee").role(Role.COMMITTEE);
    public static final Tokens LEGAL = Tokens.of("legal").role(Role.LEGAL_REVIEWER);
    public static final Tokens AUDITOR = Tokens.of("auditor").role(Role.AUDITOR);
    public static final Tokens OPERATOR = Tokens.of("operator").role(Role.OPERATOR);
    public static final Tokens DASHBOARD = Tokens.of("dashboard").role(Role.DASHBOARD);

    private MeetingFixtures() {}

    /** A record as it was last answered. */
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

    public static Tokens mission(String mission, String country) {
        return Tokens.of("mission-" + mission)
                .role(Role.MISSION)
                .mission(mission)
                .country(country);
    }

    public static RequestSpecification as(Tokens caller) {
        return given().header("Authorization", caller.bearer()).contentType(ContentType.JSON);
    }
}

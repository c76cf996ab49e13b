package ir.peyvand.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.gateway.route.Route;
import ir.peyvand.gateway.route.RouteTable;
import ir.peyvand.kit.caller.Role;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class RouteTest {

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final Realm realm = Realm.get();

    @Inject
    RouteTable table;

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void noTokenIsA401OnEveryRouteAndMethod() {
        for (Route route : table.routes()) {
            for (String method : METHODS) {
                given().request(method, route.prefix()).then().statusCode(401);
                given().request(method, route.prefix() + "/any/thing").then().statusCode(401);
            }
        }
        given().get("/api/v1/usage").then().statusCode(401);
    }

    @Test
    void whatTwoParsersCouldReadDifferentlyIsA400OnEveryRoute() {
        String bearer = realm.bearer("route-test", Role.OPERATOR);
        for (Route route : table.routes()) {
            for (String tail : List.of(
                    ";",
                    ";a=b",
                    "/x;y",
                    "//x",
                    "/%2f",
                    "/%2F",
                    "/%3b",
                    "/%5c",
                    "/%2e",
                    "/%2e%2e/",
                    "/%25",
                    "/%00",
                    "/%0a",
                    "/%0d",
                    "/../x",
                    "/./x",
                    "/..",
                    "/a\\b",
                    "/%",
                    "/%zz")) {
                assertStatus(400, "GET " + route.prefix() + tail + " HTTP/1.1\r\nHost: x\r\nAuthorization: " + bearer);
            }
        }
    }

    @Test
    void anAnswerThatNothingHasChangedAnnouncesNoBodyAndTheConnectionGoesOn() {
        String bearer = realm.bearer("route-test", Role.OPERATOR);
        String head = " HTTP/1.1\r\nHost: x\r\nAuthorization: " + bearer + "\r\n";

        String all = Wire.send(
                gateway,
                "GET /api/v1/capacities/unchanged" + head + "\r\n" + "GET /api/v1/capacities" + head
                        + "Connection: close\r\n\r\n");

        assertThat(Wire.answers(all)).isEqualTo(2);
        String unchanged = all.substring(0, all.indexOf("\r\n\r\n"));
        assertThat(Wire.status(unchanged)).isEqualTo(304);
        assertThat(unchanged.toLowerCase(Locale.ROOT))
                .contains("etag: \"1\"")
                .doesNotContain("transfer-encoding", "content-length");
        assertThat(all.substring(all.indexOf("\r\n\r\n"))).startsWith("\r\n\r\nHTTP/1.1 200");
    }

    @Test
    void aPathThatNoRouteNamesIsA404() {
        String bearer = realm.bearer("route-test", Role.OPERATOR);
        for (String path : List.of(
                "/api/v1/unknown",
                "/api/v1/",
                "/api/v1",
                "/api/v2/capacities",
                "/api/v1/capacities2",
                "/q/health",
                "/q/openapi",
                "/q/metrics",
                "/x")) {
            given().header("Authorization", bearer)
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("traceId", notNullValue());
        }
    }

    @Test
    void theRoleForMethodAndPathIsCheckedBeforeTheServiceIsReached() {
        int before = FakeService.get().seen("/api/v1/capacities/roles");
        as(Role.MISSION).post("/api/v1/capacities/roles").then().statusCode(403).body("code", equalTo("forbidden"));
        as(Role.DASHBOARD, "roles-dashboard")
                .delete("/api/v1/capacities/roles")
                .then()
                .statusCode(403);
        as().get("/api/v1/capacities/roles").then().statusCode(403);
        assertThat(FakeService.get().seen("/api/v1/capacities/roles")).isEqualTo(before);

        as(Role.GOVERNORATE).post("/api/v1/capacities/roles").then().statusCode(200);
        as(Role.MISSION).get("/api/v1/capacities/roles").then().statusCode(200);
    }

    @Test
    void aPathBelowMayHaveItsOwnRolesHoweverItIsWritten() {
        as(Role.OPERATOR).post("/api/v1/capacities").then().statusCode(403);
        as(Role.OPERATOR).post("/api/v1/capacities/imports").then().statusCode(200);
        as(Role.MISSION).get("/api/v1/capacities/imports/1").then().statusCode(403);
        assertStatus(
                403,
                "GET /api/v1/capacities/%69mports/1 HTTP/1.1\r\nHost: x\r\nAuthorization: "
                        + realm.bearer("route-test", Role.MISSION));
    }

    @Test
    void aMethodThatTheRouteDoesNotKnowIsA405ThatNamesTheOthers() {
        as(Role.OPERATOR).post("/api/v1/provinces").then().statusCode(405).header("Allow", "GET, HEAD");
        as(Role.OPERATOR).options("/api/v1/capacities").then().statusCode(405);
    }

    @Test
    void pathAndQueryReachTheServiceAsTheyWereSent() {
        as(Role.MISSION)
                .urlEncodingEnabled(false)
                .get("/api/v1/capacities?q=%D9%86%D8%AE%20x&province=IR-03&a=%2F%3B")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/api/v1/capacities?q=%D9%86%D8%AE%20x&province=IR-03&a=%2F%3B"));
    }

    @Test
    void nobodyCanClaimToBeSomebodyByAHeader() {
        as(Role.MISSION)
                .header("X-Forwarded-User", "root")
                .header("X-User-Id", "root")
                .header("X-Remote-User", "root")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Real-IP", "10.0.0.1")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Original-URL", "/admin")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("Remote_User", "root")
                .header("Cookie", "a=b")
                .header("Proxy-Authorization", "x")
                .header("Connection", "close, X-Named")
                .header("X-Named", "secret")
                .header("Accept-Language", "fa")
                .get("/api/v1/capacities/headers")
                .then()
                .statusCode(200)
                .body("headers.x-forwarded-user", nullValue())
                .body("headers.x-user-id", nullValue())
                .body("headers.x-remote-user", nullValue())
                .body("headers.x-real-ip", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-original-url", nullValue())
                .body("headers.x-http-method-override", nullValue())
                .body("headers.remote_user", nullValue())
                .body("headers.cookie", nullValue())
                .body("headers.proxy-authorization", nullValue())
                .body("headers.x-named", nullValue())
                .body("headers.x-forwarded-for", not(equalTo("10.0.0.1")))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.accept-language", equalTo("fa"))
                .body("headers.authorization", notNullValue());
    }

    @Test
    void theRequestIdAndTheTraceGoAlongAndComeBack() {
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        as(Role.MISSION)
                .header("X-Request-Id", "embassy-42")
                .header("traceparent", trace)
                .get("/api/v1/capacities/ids")
                .then()
                .header("X-Request-Id", "embassy-42")
                .body("headers.x-request-id", equalTo("embassy-42"))
                .body("headers.traceparent", equalTo(trace));
        as(Role.MISSION)
                .header("X-Request-Id", "not sane!")
                .header("traceparent", "00-0-0-0")
                .get("/api/v1/capacities/ids")
                .then()
                .header("X-Request-Id", not(equalTo("not sane!")))
                .body("headers.traceparent.length()", is(55));
    }

    @Test
    void whatAServiceRefusesPassesUnchangedAndItsInnerHeadersDoNot() {
        as(Role.MISSION)
                .get("/api/v1/capacities/refuses")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid"))
                .header("Server", nullValue())
                .header("X-Internal", nullValue())
                .header("Location", "/api/v1/capacities/1?a=b")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
    }

    @Test
    void refusalsSpeakPersianUnlessEnglishIsPreferred() {
        given().get("/api/v1/capacities").then().body("title", equalTo("نشان دسترسی معتبر لازم است"));
        given().header("Accept-Language", "en")
                .get("/api/v1/capacities")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("A valid bearer token is needed"));
    }

    private io.restassured.specification.RequestSpecification as(Role role) {
        return as(role, "route-test");
    }

    private io.restassured.specification.RequestSpecification as(Role role, String client) {
        return given().header("Authorization", realm.bearer(client, role));
    }

    private io.restassured.specification.RequestSpecification as() {
        return given().header("Authorization", realm.bearer("route-test"));
    }

    private void assertStatus(int status, String head) {
        assertThat(Wire.status(Wire.send(gateway, head + "\r\nConnection: close\r\n\r\n")))
                .as(head)
                .isEqualTo(status);
    }
}

package ir.peyvand.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class PageTest {

    @Test
    void healthIsA503WithoutDetailsWhileAServiceIsMissing() {
        given().get("/health").then().statusCode(503).body(equalTo("{\"status\":\"down\"}"));
    }

    @Test
    void theDocumentHoldsThePathsOfEveryServiceAndTheGatewaysOwn() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("ETag", notNullValue())
                .body("openapi", equalTo("3.1.0"))
                .body("paths.'/api/v1/capacities'.get.operationId", equalTo("listCapacities"))
                .body("paths.'/api/v1/usage'.get.operationId", equalTo("getUsage"))
                .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                .body("components.securitySchemes.SecurityScheme", nullValue())
                .body(
                        "components.securitySchemes.keycloak.flows.clientCredentials.tokenUrl",
                        equalTo(Realm.get().url() + "/protocol/openid-connect/token"));
    }

    @Test
    void aNameThatTwoPartsUseDifferentlyGetsTheServiceInFront() {
        given().get("/openapi")
                .then()
                .body("components.schemas.Health.type", equalTo("object"))
                .body("components.schemas.CapacityHealth.type", equalTo("string"))
                // every service of the tests has this path; the last one by name stands
                .body(
                        "paths.'/api/v1/capacities'.get.responses.'200'.content.'application/json'.schema.'$ref'",
                        equalTo("#/components/schemas/MeetingsHealth"));
    }

    @Test
    void theDocumentIsNotSentTwiceAndComesAsYamlToo() {
        String etag = given().get("/openapi").header("ETag");
        given().header("If-None-Match", etag).get("/openapi").then().statusCode(304);
        given().get("/openapi?format=yaml")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(containsString("listCapacities"));
        given().get("/openapi?format=xml").then().statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    @Test
    void theReferenceComesFromHereAlone() {
        given().redirects().follow(false).get("/").then().statusCode(303).header("Location", "/reference");
        given().get("/reference")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(containsString("راهنمای API پیوند"))
                .body(not(containsString("https://")));
        for (String file :
                new String[] {"swagger-ui.js", "swagger-ui.css", "page.js", "page.css", "login.html", "login.js"}) {
            given().get("/reference/" + file).then().statusCode(200);
        }
    }

    @Test
    void everyAnswerCarriesTheHeadersThatProtectBrowsers() {
        for (String path :
                new String[] {"/health", "/openapi", "/reference", "/x", "/api/v1/capacities", "/api/v1/x"}) {
            given().get(path)
                    .then()
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("Referrer-Policy", "no-referrer")
                    .header("X-Request-Id", notNullValue())
                    .header("Server", nullValue());
        }
    }
}

package ir.peyvand.gateway;

import static io.restassured.RestAssured.given;
import static ir.peyvand.gateway.FakeReferences.AWAITED_FROM_AGREEMENTS;
import static ir.peyvand.gateway.FakeReferences.DROPPED_BY_AGREEMENTS;
import static ir.peyvand.gateway.FakeReferences.GARBLED_BY_AGREEMENTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import ir.peyvand.kit.caller.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(World.class)
class ThreadTest {

    private static final String ALL = "*";
    private static final String INSIDER = "thread-insider";
    private static final String OUTSIDER = "thread-outsider";

    private static String urn(String type) {
        return "urn:peyvand:" + type + ":" + UUID.randomUUID();
    }

    private static void record(String service, String urn, String client, String... origins) {
        FakeReferences.put(service, urn, client, List.of(origins), List.of());
    }

    private static Response asking(String client, String urn, String query) {
        return given().header("Authorization", Realm.get().bearer(client, Role.GOVERNORATE))
                .get("/api/v1/threads/" + urn + query);
    }

    @Test
    void aThreadRunsFromTheFirstProblemToTheLastResultOverAllServices() {
        String problem = urn("axis");
        String resolution = urn("resolution");
        String delegation = urn("delegation");
        String agreement = urn("agreement");
        String capacity = urn("capacity");
        String sibling = urn("resolution");
        record("meetings", problem, ALL);
        record("meetings", resolution, ALL, problem);
        record("meetings", sibling, ALL, problem);
        record("meetings", delegation, ALL, resolution);
        record("agreements", agreement, ALL, delegation, resolution);
        record("capacity", capacity, ALL, agreement);

        Response answer = asking(INSIDER, resolution, "");

        answer.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("RateLimit", notNullValue())
                .body("urn", equalTo(resolution))
                .body("nodes.urn", contains(problem, resolution, delegation, agreement, capacity))
                .body("nodes.distance", contains(-1, 0, 1, 1, 2))
                .body("nodes.service", contains("meetings", "meetings", "meetings", "agreements", "capacity"))
                .body("nodes[0].href", startsWith("/api/v1/axiss/"))
                .body("edges", hasSize(5))
                .body("complete", equalTo(true))
                .body("failed", empty())
                .body("limits", empty());
        assertThat(answer.<List<Map<String, String>>>path("edges"))
                .contains(
                        Map.of("from", problem, "to", resolution),
                        Map.of("from", delegation, "to", agreement),
                        Map.of("from", agreement, "to", capacity));
        asking(INSIDER, capacity, "")
                .then()
                .body("nodes.urn", contains(problem, resolution, delegation, agreement, capacity));
        asking(INSIDER, problem, "").then().body("nodes.urn", hasSize(6));
    }

    @Test
    void whatTheCallerMayNotKnowOfLeavesNoTrace() {
        String hiddenOrigin = urn("axis");
        String beyond = urn("meeting");
        String resolution = urn("resolution");
        String hiddenResult = urn("agreement");
        String behind = urn("capacity");
        record("meetings", beyond, ALL);
        record("meetings", hiddenOrigin, INSIDER, beyond);
        record("meetings", resolution, ALL, hiddenOrigin);
        record("agreements", hiddenResult, INSIDER, resolution);
        record("capacity", behind, ALL, hiddenResult);

        asking(INSIDER, resolution, "").then().body("nodes", hasSize(5));
        Response outside = asking(OUTSIDER, resolution, "");
        outside.then()
                .statusCode(200)
                .body("nodes.urn", contains(resolution))
                .body("edges", empty())
                .body("complete", equalTo(true));
        assertThat(outside.asString()).doesNotContain(hiddenOrigin, hiddenResult, beyond, behind);
        asking(OUTSIDER, resolution, "?depth=1").then().body("complete", equalTo(true));

        String hidden = asking(OUTSIDER, hiddenOrigin, "")
                .then()
                .statusCode(404)
                .extract()
                .path("code");
        String absent = asking(OUTSIDER, urn("axis"), "")
                .then()
                .statusCode(404)
                .extract()
                .path("code");
        assertThat(hidden).isEqualTo(absent).isEqualTo("not-found");
    }

    @Test
    void aPartThatFailsIsMarkedAndTheRestIsAnswered() {
        record("meetings", DROPPED_BY_AGREEMENTS, ALL);
        String resolution = urn("resolution");
        record("meetings", resolution, ALL, DROPPED_BY_AGREEMENTS);

        asking(INSIDER, DROPPED_BY_AGREEMENTS, "")
                .then()
                .statusCode(200)
                .body("nodes.urn", contains(DROPPED_BY_AGREEMENTS, resolution))
                .body("complete", equalTo(false))
                .body("failed", hasSize(1))
                .body("failed[0].service", equalTo("agreements"))
                .body("failed[0].code", equalTo("unavailable"));
    }

    @Test
    void aPartThatTakesTooLongIsMarkedAndCostsTheThreadNoMoreThanItsPatience() {
        record("meetings", AWAITED_FROM_AGREEMENTS, ALL);
        record("capacity", urn("capacity"), ALL, AWAITED_FROM_AGREEMENTS);

        Response answer = asking(INSIDER, AWAITED_FROM_AGREEMENTS, "");

        answer.then().statusCode(200).body("nodes", hasSize(2)).body("failed[0].code", equalTo("service-too-slow"));
        assertThat(answer.time()).isLessThan(3_500);
    }

    @Test
    void anAnswerThatCannotBeReadIsAFailureToo() {
        record("meetings", GARBLED_BY_AGREEMENTS, ALL);

        asking(INSIDER, GARBLED_BY_AGREEMENTS, "").then().statusCode(200).body("failed[0].code", equalTo("bad-answer"));
    }

    @Test
    void aRecordThatNobodyWhoAnswersHoldsIsNotCalledMissingWhileAPartIsSilent() {
        FakeReferences.put("meetings", DROPPED_BY_AGREEMENTS, "nobody", List.of(), List.of());

        asking(OUTSIDER, DROPPED_BY_AGREEMENTS, "")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("unavailable"));
    }

    @Test
    void aThreadIsFollowedAsFarAsItWasAskedFor() {
        String[] chain = new String[6];
        for (int i = 0; i < chain.length; i++) {
            chain[i] = urn("resolution");
            record("meetings", chain[i], ALL, i == 0 ? new String[0] : new String[] {chain[i - 1]});
        }

        asking(INSIDER, chain[2], "?depth=1")
                .then()
                .body("nodes.urn", contains(chain[1], chain[2], chain[3]))
                .body("complete", equalTo(false))
                .body("limits", contains("depth"));
        asking(INSIDER, chain[2], "?depth=3").then().body("nodes", hasSize(6)).body("complete", equalTo(true));
    }

    @Test
    void aThreadHoldsNoMoreRecordsThanItsLimit() {
        String axis = urn("axis");
        record("meetings", axis, ALL);
        for (int i = 0; i < 230; i++) {
            record("capacity", urn("capacity"), ALL, axis);
        }

        asking(INSIDER, axis, "")
                .then()
                .body("nodes", hasSize(200))
                .body("complete", equalTo(false))
                .body("limits", contains("nodes"));
    }

    @Test
    void recordsThatCiteEachOtherComeToAnEnd() {
        String one = urn("agreement");
        String other = urn("agreement");
        record("agreements", one, ALL, other);
        record("agreements", other, ALL, one);

        asking(INSIDER, one, "")
                .then()
                .statusCode(200)
                .body("nodes", hasSize(2))
                .body("edges", hasSize(2));
    }

    @Test
    void whatGoesOnInARecordsSteadBelongsToTheThread() {
        String old = urn("legacy-document");
        String live = urn("agreement");
        FakeReferences.put("agreements", old, ALL, List.of(), List.of(live));
        FakeReferences.put("agreements", live, ALL, List.of(old), List.of());

        asking(INSIDER, old, "").then().body("nodes.urn", contains(old, live)).body("edges", hasSize(1));
        asking(INSIDER, live, "").then().body("nodes.urn", contains(old, live));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "axis",
                "urn:peyvand:axis:42",
                "urn:peyvand:axis:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10/more",
                "urn:peyvand:axis:0198C1F2-6A41-7CC3-9D05-3F1F5D3F7A10",
                "urn:peyvand:AXIS:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10",
                "urn:peyvand:axis:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10%20"
            })
    void whatIsNoNameIsRefused(String name) {
        given().urlEncodingEnabled(false)
                .header("Authorization", Realm.get().bearer(INSIDER, Role.GOVERNORATE))
                .get("/api/v1/threads/" + name)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("malformed-urn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?depth=0", "?depth=13", "?depth=x", "?depth=-1", "?depth=1&depth=2", "?depth=", "?dept=1"})
    void parametersThatCannotBeReadAreRefused(String query) {
        asking(INSIDER, urn("axis"), query).then().statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    @Test
    void aThreadIsReadByThoseWithATokenAndByNobodyElse() {
        String axis = urn("axis");
        record("meetings", axis, ALL);

        given().get("/api/v1/threads/" + axis).then().statusCode(401);
        given().header("Authorization", Realm.get().bearer(INSIDER, Role.GOVERNORATE))
                .post("/api/v1/threads/" + axis)
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD");
        given().header("Authorization", Realm.get().bearer(INSIDER, Role.GOVERNORATE))
                .get("/api/v1/threads")
                .then()
                .statusCode(404);
        given().urlEncodingEnabled(false)
                .header("Authorization", Realm.get().bearer(INSIDER, Role.GOVERNORATE))
                .get("/api/v1/threads/" + axis.replace(":", "%3A"))
                .then()
                .statusCode(200);
    }

    @Test
    void theDocumentOfTheGatewayHasThreads() {
        given().get("/openapi")
                .then()
                .body("paths.'/api/v1/threads/{urn}'.get.operationId", equalTo("getThread"))
                .body(
                        "paths.'/api/v1/threads/{urn}'.get.responses.'200'.content.'application/json'.example.nodes",
                        hasSize(3));
    }
}

package ir.peyvand.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import ir.peyvand.kit.caller.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(World.class)
class FaultTest {

    private final Realm realm = Realm.get();

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void aServiceThatIsDownIsA503OnItsOwnRoutesOnly() {
        for (int i = 0; i < 30; i++) {
            as(Role.OPERATOR)
                    .get("/api/v1/absent")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", notNullValue())
                    .body("code", equalTo("unavailable"));
        }
        as(Role.OPERATOR).get("/api/v1/capacities").then().statusCode(200);
    }

    @Test
    void aServiceThatTakesTooLongIsA504() {
        as(Role.MISSION)
                .get("/api/v1/capacities/slow")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("code", equalTo("service-too-slow"));
    }

    @Test
    void aSafeRequestIsSentOnceMoreAndNoOtherEver() {
        as(Role.MISSION).get("/api/v1/capacities/a/drops-once").then().statusCode(200);
        assertThat(FakeService.get().seen("/api/v1/capacities/a/drops-once")).isEqualTo(2);

        as(Role.GOVERNORATE)
                .body(new byte[] {1})
                .post("/api/v1/capacities/b/drops-once")
                .then()
                .statusCode(503);
        as(Role.GOVERNORATE).delete("/api/v1/capacities/c/drops-once").then().statusCode(503);
        assertThat(FakeService.get().seen("/api/v1/capacities/b/drops-once")).isEqualTo(1);
        assertThat(FakeService.get().seen("/api/v1/capacities/c/drops-once")).isEqualTo(1);

        as(Role.MISSION).get("/api/v1/capacities/d/drops-always").then().statusCode(503);
        assertThat(FakeService.get().seen("/api/v1/capacities/d/drops-always")).isEqualTo(2);
    }

    @Test
    void aBodyOverTheLimitIsA413WhetherItsLengthIsSaidOrNot() {
        as(Role.GOVERNORATE)
                .body(new byte[200_000])
                .post("/api/v1/capacities")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("code", equalTo("too-large"));
        String part = "8000\r\n" + "a".repeat(0x8000) + "\r\n";
        String answer = Wire.send(
                gateway,
                "POST /api/v1/capacities HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nAuthorization: "
                        + realm.bearer("fault-test", Role.GOVERNORATE) + "\r\n\r\n" + part.repeat(5) + "0\r\n\r\n");
        assertThat(Wire.status(answer)).isEqualTo(413);
        assertThat(answer).contains("application/problem+json").contains("too-large");
    }

    @Test
    void aBodyWithinTheLimitArrivesWhole() {
        as(Role.GOVERNORATE)
                .body(new byte[90_000])
                .post("/api/v1/capacities")
                .then()
                .statusCode(200)
                .body("bodyLength", equalTo(90_000));
        as(Role.OPERATOR)
                .body(new byte[8_000_000])
                .post("/api/v1/capacities/imports")
                .then()
                .statusCode(200)
                .body("bodyLength", equalTo(8_000_000));
    }

    @Test
    void aClientThatDoesNotSendItsBodyIsCutOff() {
        String answer = Wire.send(
                gateway,
                "POST /api/v1/capacities/imports HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\nAuthorization: "
                        + realm.bearer("fault-test", Role.OPERATOR) + "\r\n\r\nonly this");
        assertThat(Wire.status(answer)).isEqualTo(408);
        assertThat(answer).contains("upload-too-slow");
    }

    @Test
    void aRequestBodyStreamsThroughBeforeItIsComplete() throws IOException, InterruptedException {
        long before = FakeService.get().awaitReceived(0, Duration.ZERO);
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /api/v1/capacities/imports HTTP/1.1\r\nHost: x\r\nContent-Length: 50000\r\nAuthorization: "
                            + realm.bearer("fault-test", Role.OPERATOR) + "\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1));
            out.write(new byte[40_000]);
            out.flush();

            assertThat(FakeService.get().awaitReceived(before + 40_000, Duration.ofSeconds(5)))
                    .isEqualTo(before + 40_000);
        }
    }

    @Test
    void aLargeAnswerStreamsThroughAtThePaceOfItsReader() throws IOException {
        long size = (long) FakeService.LARGE_PARTS * FakeService.PART_BYTES;
        try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setReceiveBufferSize(64 * 1024);
            socket.getOutputStream()
                    .write(("GET /api/v1/capacities/large HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                                    + realm.bearer("fault-test", Role.MISSION) + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = socket.getInputStream();
            byte[] part = new byte[64 * 1024];
            assertThat(in.read(part)).isPositive();
            // reads no more until a service that has not begun its answer is given up: a slow reader is none
            aServiceThatTakesTooLongIsA504();
            long read = 0;
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                read += n;
            }
            assertThat(read).isGreaterThan(size - part.length);
        }
    }

    private RequestSpecification as(Role role) {
        return given().header("Authorization", realm.bearer("fault-test", role))
                .contentType("application/octet-stream");
    }
}

package ir.peyvand.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.caller.Role;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests that two HTTP parsers in a row could take for different ones. */
@QuarkusTest
@QuarkusTestResource(World.class)
class SmugglingTest {

    private static final String PATH = "/api/v1/capacities/smuggled";

    @TestHTTPResource("/")
    URI gateway;

    @Test
    void lengthBesideChunksIsRefused() {
        assertRefused("POST", "Content-Length: 5\r\nTransfer-Encoding: chunked", "0\r\n\r\nGET /x HTTP/1.1\r\n\r\n");
        assertRefused("POST", "Transfer-Encoding: chunked\r\nContent-Length: 5", "0\r\n\r\n");
    }

    @Test
    void anyOtherTransferCodingIsRefused() {
        for (String coding : new String[] {
            "xchunked",
            "chunked, identity",
            "identity",
            "gzip, chunked",
            "chunked,chunked",
            "\"chunked\"",
            "\u000bchunked"
        }) {
            assertRefused("POST", "Transfer-Encoding: " + coding, "0\r\n\r\n");
        }
        assertRefused("POST", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", "0\r\n\r\n");
        assertRefused("POST", "Transfer-Encoding : chunked", "0\r\n\r\n");
    }

    @Test
    void moreThanOneLengthOrNoneThatIsANumberIsRefused() {
        assertRefused("POST", "Content-Length: 1\r\nContent-Length: 2", "aa");
        assertRefused("POST", "Content-Length: +1", "a");
        assertRefused("POST", "Content-Length: 0x1", "a");
        assertRefused("POST", "Content-Length: -1", "a");
        assertRefused("POST", "Content-Length: 1, 1", "a");
    }

    @Test
    void exactlyOneHostIsNeeded() {
        assertThat(status("GET " + PATH + " HTTP/1.1\r\nConnection: close\r\n\r\n"))
                .isEqualTo(400);
        assertThat(status("GET " + PATH + " HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n"))
                .isEqualTo(400);
        assertThat(status("GET " + PATH + " HTTP/1.1\r\nHost: a, b\r\nConnection: close\r\n\r\n"))
                .isEqualTo(400);
        assertThat(status("GET " + PATH + " HTTP/1.1\r\nHost: a@b\r\nConnection: close\r\n\r\n"))
                .isEqualTo(400);
    }

    @Test
    void onlyTheOriginFormOfATargetIsTaken() {
        for (String target : new String[] {
            "http://other.test" + PATH,
            "//other.test" + PATH,
            "*",
            "other.test:80",
            PATH + "#x",
            "/api/v1/capacities/../../q"
        }) {
            assertThat(status("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .as(target)
                    .isEqualTo(400);
        }
    }

    @Test
    void aFoldedOrBrokenHeaderIsRefused() {
        assertThat(status("GET " + PATH + " HTTP/1.1\r\nHost: x\r\n folded: y\r\nConnection: close\r\n\r\n"))
                .isNotEqualTo(200);
        assertThat(status("GET " + PATH + " HTTP/1.1\r\nHost: x\r\nBad Name: y\r\nConnection: close\r\n\r\n"))
                .isEqualTo(400);
        assertThat(status("GET " + PATH + " HTTP/1.1\r\nHost: x\r\nA: b\u0000c\r\nConnection: close\r\n\r\n"))
                .isEqualTo(400);
    }

    @Test
    void nothingOfAllThisReachedTheService() {
        lengthBesideChunksIsRefused();
        anyOtherTransferCodingIsRefused();
        assertThat(FakeService.get().seen(PATH)).isZero();
    }

    @Test
    void aHeadThatIsTooLargeIsRefused() {
        assertThat(status("GET " + PATH + " HTTP/1.1\r\nHost: x\r\nA: " + "a".repeat(20_000) + "\r\n\r\n"))
                .isEqualTo(431);
        assertThat(status("GET " + PATH + "?q=" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .isEqualTo(414);
    }

    @Test
    void aQueryThatCannotBeReadIsAProblem() {
        for (String query : List.of("q=%zz", "q=%", "limit=1&q=%4", "q=<")) {
            String answer = Wire.send(gateway, "GET " + PATH + "?" + query + " HTTP/1.1\r\nHost: x\r\n\r\n");

            assertThat(answer)
                    .as(query)
                    .startsWith("HTTP/1.1 400 ")
                    .contains("application/problem+json")
                    .contains("invalid-parameter")
                    .contains("\"?q\"");
        }
    }

    private void assertRefused(String method, String headers, String body) {
        String bearer = Realm.get().bearer("smuggling-test", Role.GOVERNORATE);
        String answer = Wire.send(
                gateway,
                method + " " + PATH + " HTTP/1.1\r\nHost: x\r\nAuthorization: " + bearer + "\r\n" + headers + "\r\n\r\n"
                        + body);
        assertThat(Wire.status(answer)).as(headers).isEqualTo(400);
        assertThat(Wire.answers(answer)).as(headers).isEqualTo(1);
    }

    private int status(String request) {
        return Wire.status(Wire.send(gateway, request));
    }
}

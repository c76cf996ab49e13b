package ir.peyvand.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import ir.peyvand.bench.HttpConnection.Answer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpConnectionTest {

    private static final String TEXT = "x".repeat(200_000);
    private static final byte[] LARGE = TEXT.getBytes(StandardCharsets.US_ASCII);

    private final HttpServer server = server();

    private static HttpServer server() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/chunked", exchange -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write(LARGE);
                exchange.close();
            });
            server.createContext("/counted", exchange -> {
                exchange.sendResponseHeaders(404, LARGE.length);
                exchange.getResponseBody().write(LARGE);
                exchange.close();
            });
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void oneConnectionReadsAnswersOfBothKindsOneAfterTheOther() throws IOException {
        try (HttpConnection connection = new HttpConnection(server.getAddress().getPort())) {
            for (int i = 0; i < 3; i++) {
                Answer chunked = connection.exchange(get("/chunked"), true);
                Answer counted = connection.exchange(get("/counted"), false);

                assertThat(chunked.status()).isEqualTo(200);
                assertThat(chunked.text()).isEqualTo(TEXT);
                assertThat(counted.status()).isEqualTo(404);
                assertThat(counted.text()).isEmpty();
            }
        }
    }

    private static byte[] get(String path) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }
}

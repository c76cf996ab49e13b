package ir.peyvand.kit.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import ir.peyvand.kit.startup.EarlySwitches;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HeadWatchTest {

    private final Vertx vertx = Vertx.vertx();

    /** As every app does when it reads its configuration. */
    @BeforeAll
    static void theSwitchesAreSet() {
        new EarlySwitches().configBuilder(new SmallRyeConfigBuilder());
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void anEndlessRequestLineIsAProblemThatAClientWhoStillSendsCanRead() throws IOException {
        String answer = send("GET /" + "a".repeat(1_000_000) + " HTTP/1.1\r\nHost: x\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 414 ").contains("application/problem+json", "target-too-long");
    }

    @Test
    void aSecondHeadIsRefusedAfterTheFirstIsAnswered() throws IOException {
        String answer =
                send("GET / HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nA: " + "a".repeat(20_000) + "\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 200 ")
                .contains("fine", "HTTP/1.1 431 ", "application/problem+json", "headers-too-large");
    }

    private String send(String request) throws IOException {
        int port = vertx.createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false))
                .requestHandler(readable -> readable.response().end("fine"))
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

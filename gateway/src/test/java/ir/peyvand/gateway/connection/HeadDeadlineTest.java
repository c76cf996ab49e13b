package ir.peyvand.gateway.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpRequestDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HeadDeadlineTest {

    private final EmbeddedChannel connection = connected();

    @Test
    void aHeadThatTricklesInIsCutOff() {
        send("GET / HTTP/1.1\r\n");
        for (int i = 0; i < 9 && connection.isOpen(); i++) {
            pass(1);
            send("A: b\r\n");
        }
        assertThat(connection.isOpen()).isTrue();

        pass(2);

        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aHeadThatEndsInTimeIsLeftAloneAndSoIsAnIdleConnection() {
        send("GET / HTTP/1.1\r\n");
        pass(5);
        send("Host: x\r\n\r\n");
        pass(60);
        assertThat(connection.isOpen()).isTrue();

        send("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
        pass(60);
        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void aBodyMayTakeLongerAndTheNextHeadMayNot() {
        send("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\n\r\nab");
        pass(60);
        send("cd");
        assertThat(connection.isOpen()).isTrue();

        send("GET ");
        pass(11);

        assertThat(connection.isOpen()).isFalse();
    }

    private static EmbeddedChannel connected() {
        var channel = new EmbeddedChannel();
        channel.pipeline().addLast(new HeadDeadline(Duration.ofSeconds(10)));
        channel.pipeline().addLast("httpDecoder", new HttpRequestDecoder());
        channel.pipeline().fireChannelActive();
        return channel;
    }

    private void send(String bytes) {
        connection.writeInbound(Unpooled.copiedBuffer(bytes, StandardCharsets.US_ASCII));
    }

    private void pass(int seconds) {
        connection.advanceTimeBy(seconds, TimeUnit.SECONDS);
        connection.runScheduledPendingTasks();
    }
}

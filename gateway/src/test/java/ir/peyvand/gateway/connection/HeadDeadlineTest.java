package ir.peyvand.gateway.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
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

    @Test
    void aHeadThatIsTooLargeIsAnsweredWithAProblem() {
        send("GET / HTTP/1.1\r\nA: " + "a".repeat(9_000) + "\r\n\r\n");

        assertThat(answer()).startsWith("HTTP/1.1 431 ").contains("application/problem+json", "headers-too-large");
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aTargetThatIsTooLongOrALineThatIsNoneIsAnsweredWithAProblem() {
        send("GET /" + "a".repeat(5_000) + " HTTP/1.1\r\n\r\n");
        assertThat(answer()).startsWith("HTTP/1.1 414 ").contains("target-too-long");

        EmbeddedChannel other = connected();
        other.writeInbound(Unpooled.copiedBuffer("GET / HTTP/1.1\r\nBad Name: x\r\n\r\n", StandardCharsets.US_ASCII));
        ByteBuf answer = other.readOutbound();
        assertThat(answer.toString(StandardCharsets.UTF_8))
                .startsWith("HTTP/1.1 400 ")
                .contains("malformed-request");
        answer.release();
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

    private String answer() {
        ByteBuf bytes = connection.readOutbound();
        try {
            return bytes.toString(StandardCharsets.UTF_8);
        } finally {
            bytes.release();
        }
    }
}

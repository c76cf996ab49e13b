package ir.peyvand.kit.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HeadRefusalTest {

    private final EmbeddedChannel connection = new EmbeddedChannel(new HttpRequestDecoder());

    @BeforeEach
    void watch() {
        connection.pipeline().addLast(new HeadRefusal(connection.pipeline().firstContext()));
    }

    @Test
    void headersThatAreTooLargeAreAnsweredWithAProblem() {
        send("GET / HTTP/1.1\r\nA: " + "a".repeat(9_000) + "\r\n\r\n");

        assertThat(answer()).startsWith("HTTP/1.1 431 ").contains("application/problem+json", "headers-too-large");
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void aTargetThatIsTooLongIsAnsweredWithAProblem() {
        send("GET /" + "a".repeat(5_000) + " HTTP/1.1\r\n\r\n");

        assertThat(answer()).startsWith("HTTP/1.1 414 ").contains("target-too-long");
    }

    @Test
    void aHeaderThatIsNoneIsAnsweredWithAProblem() {
        send("GET / HTTP/1.1\r\nBad Name: x\r\n\r\n");

        assertThat(answer()).startsWith("HTTP/1.1 400 ").contains("malformed-request");
    }

    @Test
    void aLaterHeadIsRefusedAfterTheAnswersThatAreStillOwed() {
        send("GET /one HTTP/1.1\r\nHost: x\r\n\r\n");
        send("GET /two HTTP/1.1\r\nHost: x\r\n\r\n");
        send("GET /" + "a".repeat(5_000) + " HTTP/1.1\r\n\r\n");
        assertThat(connection.outboundMessages()).isEmpty();

        respond(HttpResponseStatus.OK);
        respond(HttpResponseStatus.CONTINUE);
        assertThat(connection.outboundMessages()).hasSize(2);
        respond(HttpResponseStatus.OK);

        connection.outboundMessages().remove();
        connection.outboundMessages().remove();
        connection.outboundMessages().remove();
        assertThat(answer()).startsWith("HTTP/1.1 414 ");
        assertThat(connection.isOpen()).isFalse();
    }

    private void send(String bytes) {
        connection.writeInbound(Unpooled.copiedBuffer(bytes, StandardCharsets.US_ASCII));
    }

    private void respond(HttpResponseStatus status) {
        connection.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status));
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

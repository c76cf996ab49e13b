package ir.peyvand.kit.connection;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Says as a problem why a request head cannot be read, after the answers that the connection still owes, and ends the
 * connection. Vert.x would send the status alone. What still arrives is thrown away for a moment, because closing at once
 * would take the answer from a client that is still sending.
 */
final class HeadRefusal extends ChannelDuplexHandler {

    /** How long a client that is still sending may read the answer, in milliseconds. */
    private static final long LINGER = 1_000;

    private final ChannelHandlerContext wire;
    private int owed;
    private boolean refusing;
    private @Nullable String refusal;

    /** @param wire the place from where bytes go out as they are */
    HeadRefusal(ChannelHandlerContext wire) {
        this.wire = wire;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (refusing) {
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpRequest head && head.decoderResult().isFailure()) {
            refusing = true;
            refusal = UnreadableHead.answer(head);
            ReferenceCountUtil.release(message);
            refuseWhenNothingIsOwed(context);
        } else {
            if (message instanceof HttpRequest) {
                owed++;
            }
            context.fireChannelRead(message);
        }
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
        context.write(message, written);
        if (message instanceof LastHttpContent && !isInterim(message)) {
            owed--;
            refuseWhenNothingIsOwed(context);
        }
    }

    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    private void refuseWhenNothingIsOwed(ChannelHandlerContext context) {
        if (refusal == null || owed > 0) {
            return;
        }
        wire.writeAndFlush(Unpooled.copiedBuffer(refusal, StandardCharsets.UTF_8))
                .addListener((ChannelFuture sent) -> closeSoon(context));
        refusal = null;
    }

    private static void closeSoon(ChannelHandlerContext context) {
        if (context.channel() instanceof DuplexChannel channel && channel.isActive()) {
            channel.shutdownOutput();
            context.executor().schedule(() -> context.close(), LINGER, TimeUnit.MILLISECONDS);
        } else {
            context.close();
        }
    }
}

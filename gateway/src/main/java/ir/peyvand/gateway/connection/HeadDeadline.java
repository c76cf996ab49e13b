package ir.peyvand.gateway.connection;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a connection whose request head has begun and does not end in time. An idle timeout does not help against a client
 * that sends a byte now and then. A head that arrives at once, as nearly all do, costs no timer.
 */
final class HeadDeadline extends ChannelInboundHandlerAdapter {

    /** The name Vert.x gives to its decoder. */
    private static final String DECODER = "httpDecoder";

    private final Duration time;
    private boolean awaitingHead = true;
    private boolean begun;
    private @Nullable Future<?> deadline;

    HeadDeadline(Duration time) {
        this.time = time;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        ChannelPipeline pipeline = context.pipeline();
        if (pipeline.get(DECODER) == null) {
            // with TLS the bytes say nothing here; whoever ends TLS in front of the gateway watches the heads
            pipeline.remove(this);
        } else {
            pipeline.addAfter(DECODER, null, new HeadReader(this));
        }
        context.fireChannelActive();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        begun = awaitingHead;
        context.fireChannelRead(bytes);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (begun && deadline == null) {
            deadline = context.executor().schedule(() -> context.close(), time.toMillis(), TimeUnit.MILLISECONDS);
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        headRead();
        context.fireChannelInactive();
    }

    /** A whole head has been read; what follows is its body. */
    void headRead() {
        awaitingHead = false;
        begun = false;
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }

    /** The request is complete; the next bytes begin another head. */
    void requestRead() {
        awaitingHead = true;
    }
}

package ir.peyvand.kit.connection;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;

/**
 * Puts a {@link HeadRefusal} behind the HTTP codec of every connection that this process accepts. Netty finds it as a
 * service when {@link ir.peyvand.kit.startup.EarlySwitches} says so: neither Vert.x nor Quarkus lets anybody in between a
 * connection and its first request.
 */
public final class HeadWatch extends ChannelInitializerExtension {

    /** The names Vert.x gives to its codec; the encoder comes second, so that from behind it both sides are seen whole. */
    private static final String DECODER = "httpDecoder";

    private static final String ENCODER = "httpEncoder";

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        channel.pipeline().addLast(new Placing());
    }

    /** Waits until Vert.x has built the pipeline. */
    private static final class Placing extends ChannelInboundHandlerAdapter {

        @Override
        public void channelActive(ChannelHandlerContext context) {
            ChannelPipeline pipeline = context.pipeline();
            // with TLS there is no codec yet: whoever ends TLS in front refuses such heads
            if (pipeline.get(ENCODER) != null) {
                pipeline.addAfter(ENCODER, null, new HeadRefusal(pipeline.context(DECODER)));
            }
            context.fireChannelActive();
            pipeline.remove(this);
        }
    }
}

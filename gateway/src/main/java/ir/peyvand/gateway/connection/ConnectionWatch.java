package ir.peyvand.gateway.connection;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import java.time.Duration;

/** Puts a {@link HeadDeadline} on every connection that this process accepts; the kit has Netty ask for such services. */
public final class ConnectionWatch extends ChannelInitializerExtension {

    private static final Duration HEAD_TIME = Duration.ofSeconds(10);

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        channel.pipeline().addLast(new HeadDeadline(HEAD_TIME));
    }
}

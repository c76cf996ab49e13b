package ir.peyvand.gateway.connection;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import java.time.Duration;

/**
 * Puts a {@link HeadDeadline} on every connection that this process accepts. Netty finds it as a service when the system
 * property {@link ChannelInitializerExtension#EXTENSIONS_SYSTEM_PROPERTY} says so: neither Vert.x nor Quarkus lets anybody
 * in between a connection and its first request.
 */
public final class ConnectionWatch extends ChannelInitializerExtension {

    private static final Duration HEAD_TIME = Duration.ofSeconds(10);

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        channel.pipeline().addLast(new HeadDeadline(HEAD_TIME));
    }
}

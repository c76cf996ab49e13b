package ir.peyvand.gateway.connection;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;

/** Stands behind the HTTP decoder and tells the deadline of heads which part of a request has been read. */
final class HeadReader extends ChannelInboundHandlerAdapter {

    private final HeadDeadline deadline;

    HeadReader(HeadDeadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest) {
            deadline.headRead();
        }
        if (message instanceof LastHttpContent) {
            deadline.requestRead();
        }
        context.fireChannelRead(message);
    }
}

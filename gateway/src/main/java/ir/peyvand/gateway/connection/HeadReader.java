package ir.peyvand.gateway.connection;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.nio.charset.StandardCharsets;

/** Stands behind the HTTP decoder: tells the deadline of heads, and says as a problem why a first one cannot be read. */
final class HeadReader extends ChannelInboundHandlerAdapter {

    private final HeadDeadline deadline;
    private boolean first = true;
    private boolean refused;

    HeadReader(HeadDeadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (refused) {
            ReferenceCountUtil.release(message);
            return;
        }
        if (message instanceof HttpRequest head) {
            deadline.headRead();
            if (first && head.decoderResult().isFailure()) {
                refuse(context, head);
                return;
            }
            // later ones are refused by Vert.x, without a body, after the answers that are still to come
            first = false;
        }
        if (message instanceof LastHttpContent) {
            deadline.requestRead();
        }
        context.fireChannelRead(message);
    }

    private void refuse(ChannelHandlerContext context, HttpRequest head) {
        refused = true;
        String answer = UnreadableHead.answer(head);
        ReferenceCountUtil.release(head);
        context.writeAndFlush(Unpooled.copiedBuffer(answer, StandardCharsets.UTF_8))
                .addListener(ChannelFutureListener.CLOSE);
    }
}

package ir.peyvand.gateway.forward;

import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import ir.peyvand.gateway.route.Route;
import ir.peyvand.kit.problem.Problem;
import ir.peyvand.kit.problem.Problems;
import org.jspecify.annotations.Nullable;

/** A request body that streams through, and fails once it is larger or slower than its route allows. */
final class LimitedBody implements ReadStream<Buffer> {

    private final Vertx vertx;
    private final HttpServerRequest source;
    private final long limit;
    private final long timer;
    private long received;
    private @Nullable Problem refusal;
    private @Nullable Handler<Throwable> onFailure;

    LimitedBody(Vertx vertx, HttpServerRequest source, Route route) {
        this.vertx = vertx;
        this.source = source;
        this.limit = route.bodyLimit();
        this.timer = vertx.setTimer(route.uploadTime().toMillis(), late -> refuse(ForwardProblems.uploadTooSlow()));
    }

    /** Why the body was cut off; null while it is fine. */
    @Nullable
    Problem refusal() {
        return refusal;
    }

    @Override
    public LimitedBody handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : part -> pass(part, handler));
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        received += part.length();
        if (refusal != null) {
            return;
        }
        if (received > limit) {
            refuse(Problems.tooLarge(limit));
        } else {
            handler.handle(part);
        }
    }

    private void refuse(Problem problem) {
        vertx.cancelTimer(timer);
        if (refusal == null && !source.isEnded()) {
            refusal = problem;
            if (onFailure != null) {
                onFailure.handle(problem);
            }
        }
    }

    @Override
    public LimitedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        onFailure = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public LimitedBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : ended -> {
                            vertx.cancelTimer(timer);
                            if (refusal == null) {
                                handler.handle(null);
                            }
                        });
        return this;
    }

    @Override
    public LimitedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public LimitedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}

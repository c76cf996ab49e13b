package ir.peyvand.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A service behind the gateway that does as its path says: echoes, waits, streams, refuses, or drops the connection. */
final class FakeService {

    static final int LARGE_PARTS = 320;
    static final int PART_BYTES = 64 * 1024;

    private static final FakeService ONLY = new FakeService();

    private final Vertx vertx = Vertx.vertx();
    private final int port;
    private final ConcurrentMap<String, AtomicInteger> seen = new ConcurrentHashMap<>();
    private long received;

    private FakeService() {
        port = vertx.createHttpServer()
                .requestHandler(this::handle)
                .listen(0, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    static FakeService get() {
        return ONLY;
    }

    String url() {
        return "http://localhost:" + port;
    }

    /** How often a path was asked for. */
    int seen(String path) {
        return seen.computeIfAbsent(path, any -> new AtomicInteger()).get();
    }

    /**
     * Bytes of request bodies that have arrived so far, of all requests.
     *
     * @param enough answers at once when there are so many
     * @param patience answers with what there is when this is over
     */
    synchronized long awaitReceived(long enough, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        for (long left = patience.toMillis();
                received < enough && left > 0;
                left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())) {
            wait(left);
        }
        return received;
    }

    private synchronized void receive(int bytes) {
        received += bytes;
        notifyAll();
    }

    private void handle(HttpServerRequest request) {
        int time =
                seen.computeIfAbsent(request.path(), any -> new AtomicInteger()).incrementAndGet();
        String path = request.path();
        String last = path.substring(path.lastIndexOf('/') + 1);
        switch (last) {
            case "slow" -> request.resume();
            case "drops-once" -> {
                if (time == 1) {
                    request.connection().close();
                } else {
                    echo(request);
                }
            }
            case "drops-always" -> request.connection().close();
            case "large" -> {
                request.response().setChunked(true);
                stream(request, 0);
            }
            case "refuses" ->
                request.response()
                        .setStatusCode(422)
                        .putHeader("Content-Type", "application/problem+json")
                        .putHeader("Server", "secret/1.0")
                        .putHeader("Location", "http://10.0.0.7:8081/api/v1/capacities/1?a=b")
                        .putHeader("Connection", "X-Internal")
                        .putHeader("X-Internal", "secret")
                        .end("{\"code\":\"invalid\",\"status\":422}");
            case "unchanged" ->
                request.response().setStatusCode(304).putHeader("ETag", "\"1\"").end();
            case "openapi" -> request.response().end(openapi());
            case "references" -> FakeReferences.answer(request);
            case "ready" -> request.response().end();
            default -> echo(request);
        }
    }

    private void echo(HttpServerRequest request) {
        var headers = new JsonObject();
        request.headers().forEach((name, value) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), value));
        AtomicLong length = new AtomicLong();
        request.handler(part -> {
            length.addAndGet(part.length());
            receive(part.length());
        });
        request.endHandler(done -> request.response()
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("bodyLength", length.get())
                        .toBuffer()));
    }

    private void stream(HttpServerRequest request, int part) {
        var response = request.response();
        if (part == LARGE_PARTS) {
            response.end();
            return;
        }
        response.write(Buffer.buffer(new byte[PART_BYTES])).onSuccess(written -> stream(request, part + 1));
    }

    private static String openapi() {
        return """
                {"openapi":"3.1.0","paths":{"/api/v1/capacities":{"get":{"operationId":"listCapacities",
                "responses":{"200":{"description":"ok","content":{"application/json":{"schema":
                {"$ref":"#/components/schemas/Health"}}}}}}}},
                "components":{"schemas":{"Health":{"type":"string"}},
                "securitySchemes":{"SecurityScheme":{"type":"http","scheme":"basic"}}}}""";
    }
}

package ir.peyvand.agreements.authority;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Stands for meetings-service on the loopback: what it answers depends on the province that is asked about. */
public final class DelegationServer implements QuarkusTestResourceLifecycleManager {

    static final String LIVE = "IR-01";
    static final String NONE = "IR-02";
    static final String SILENT = "IR-04";
    static final String HALF = "IR-05";
    static final String BROKEN = "IR-06";
    static final String NONSENSE = "IR-07";
    static final String GONE = "IR-08";

    private static final int HALF_A_BODY = 1000;

    private final CountDownLatch end = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/api/v1/delegations/check", this::answer);
        server.start();
        return Map.of(
                "peyvand.authority.url",
                "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":"
                        + server.getAddress().getPort(),
                "peyvand.authority.timeout",
                "2S");
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> asked = Arrays.stream(
                        exchange.getRequestURI().getRawQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        switch (asked.get("province")) {
            case LIVE -> send(exchange, 200, isWhole(exchange, asked) ? live() : "{\"live\": false}");
            case NONE -> send(exchange, 200, "{\"live\": false}");
            case SILENT -> waitForTheEnd();
            case HALF -> {
                exchange.sendResponseHeaders(200, HALF_A_BODY);
                exchange.getResponseBody().write("{\"live\": true".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                waitForTheEnd();
            }
            case BROKEN -> send(exchange, 500, "{\"live\": true}");
            case NONSENSE -> send(exchange, 200, "<html>live: true</html>");
            default -> exchange.close();
        }
    }

    /** The whole question came, with the token of whoever signs. */
    private static boolean isWhole(HttpExchange exchange, Map<String, String> asked) {
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        return token != null
                && token.startsWith("Bearer ")
                && "tourism".equals(asked.get("subject"))
                && "AZ".equals(asked.get("country"))
                && "2026-02-01".equals(asked.get("on"));
    }

    private static String live() {
        return "{\"live\": true, \"delegation\": \"urn:peyvand:delegation:7\"}";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void waitForTheEnd() {
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        end.countDown();
        if (server != null) {
            server.stop(0);
        }
        threads.shutdownNow();
    }
}

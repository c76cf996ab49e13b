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
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** Stands for meetings-service on the loopback: what it answers depends on the province that is asked about. */
public final class DelegationServer implements QuarkusTestResourceLifecycleManager {

    private static final String ID = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10";

    static final String DELEGATION = "urn:peyvand:delegation:" + ID;

    static final String LIVE = "IR-01";
    static final String NONE = "IR-02";
    static final String SILENT = "IR-04";
    static final String HALF = "IR-05";
    static final String BROKEN = "IR-06";
    static final String NONSENSE = "IR-07";
    static final String GONE = "IR-08";
    /** Its acts may commit money. */
    static final String RICH = "IR-10";
    /** Its delegation is live and its ceiling spent. */
    static final String SPENT = "IR-11";
    /** Reservations are used only from the second time on. */
    static final String FORGETFUL = "IR-12";

    /** Its ceiling holds what agreements commit and no amendment; about euros it says nothing. */
    static final String TIGHT = "IR-13";

    /** What was said of reservations, such as {@code reserve urn:…} and {@code use <id>}. */
    static final List<String> SAID = new CopyOnWriteArrayList<>();

    private static final AtomicBoolean FORGETS = new AtomicBoolean(true);

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
        server.createContext("/api/v1/delegations/" + ID + "/reservations", this::reservation);
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
            case NONE ->
                send(exchange, 200, "{\"live\": false, \"missing\": [" + missing("subject-not-covered") + "]}");
            case RICH, SPENT, FORGETFUL -> {
                SAID.add("ask " + asked.get("province") + " " + asked.get("amount") + " " + asked.get("currency"));
                send(exchange, 200, live());
            }
            case TIGHT -> {
                if ("EUR".equals(asked.get("currency"))) {
                    exchange.close();
                } else {
                    send(exchange, 200, live());
                }
            }
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

    /** The token of who asks is that of a province, and so it tells which one. */
    private void reservation(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        String claims = token == null
                ? ""
                : new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        if (path.endsWith("/reservations")) {
            if (claims.contains(SPENT) || (claims.contains(TIGHT) && body.contains("agreement-amendment"))) {
                send(exchange, 409, "{\"code\": \"not-covered\", \"missing\": [" + missing("ceiling-exceeded") + "]}");
            } else {
                SAID.add("reserve " + body);
                send(exchange, 201, "{\"id\": \"" + UUID.randomUUID() + "\", \"status\": \"reserved\"}");
            }
        } else if (claims.contains(FORGETFUL) && FORGETS.getAndSet(false)) {
            send(exchange, 500, "{}");
        } else {
            String[] words = path.split("/");
            SAID.add(words[words.length - 1] + " " + words[words.length - 2]);
            send(exchange, 200, "{}");
        }
    }

    private static String missing(String code) {
        return "{\"code\": \"" + code + "\", \"detail\": {\"fa\": \"کمبود\", \"en\": \"Lacking\"}}";
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
        return "{\"live\": true, \"delegation\": \"" + DELEGATION + "\"}";
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

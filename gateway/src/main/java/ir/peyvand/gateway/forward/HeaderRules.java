package ir.peyvand.gateway.forward;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which headers pass: none that concern one connection only, none by which a client could claim to be somebody. */
final class HeaderRules {

    /** RFC 9110 §7.6.1, and what older software still sends. */
    private static final Set<String> OF_ONE_CONNECTION = Set.of(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "proxy-authorization",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "expect");

    /** Who somebody is stands in the token; what the connection was like, the gateway says itself. */
    private static final List<String> CLAIMED_PREFIXES = List.of(
            "x-forwarded-",
            "x-user",
            "x-auth",
            "x-remote-",
            "x-real-ip",
            "x-client-",
            "x-cluster-client-ip",
            "x-original-",
            "x-rewrite-",
            "x-http-method",
            "x-method-override",
            "x-ssl-",
            "x-peyvand-",
            "x-amzn-oidc-",
            "x-goog-",
            "x-ms-client-principal");

    private static final Set<String> CLAIMED =
            Set.of("forwarded", "remote-user", "true-client-ip", "via", "proxy", "cookie", "cf-connecting-ip");

    /** Said by the gateway; a service's own word on it would stand there twice. */
    private static final Set<String> SAID_HERE = Set.of(
            "date",
            "server",
            "x-powered-by",
            "x-request-id",
            "x-content-type-options",
            "x-frame-options",
            "content-security-policy",
            "referrer-policy",
            "ratelimit",
            "ratelimit-policy",
            "set-cookie");

    static final String SECURITY_POLICY = "content-security-policy";

    /** Nothing from elsewhere, no frames; in pieces, as a policy may name more that it allows of itself. */
    private static final List<String> CLOSED =
            List.of("default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'");

    private HeaderRules() {}

    /**
     * What a service lets a browser use of a document it gives out: only its own style and typeface. Any other policy, and
     * any for what is no document, the gateway says itself.
     */
    static Optional<String> documentPolicy(MultiMap headers) {
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        String policy = headers.get(SECURITY_POLICY);
        if (type == null || policy == null || !type.toLowerCase(Locale.ROOT).startsWith("text/html")) {
            return Optional.empty();
        }
        List<String> parts = List.of(policy.split(";\\s*"));
        return parts.containsAll(CLOSED) && !policy.contains("script-src") && !policy.contains("unsafe")
                ? Optional.of(policy)
                : Optional.empty();
    }

    /** Leaves in a request's headers what a service may see, and adds what the gateway knows. */
    static void request(MultiMap headers, HttpServerRequest request, String requestId, String traceParent) {
        removeOfConnection(headers);
        List<String> claimed = new ArrayList<>();
        for (Map.Entry<String, String> header : headers) {
            if (isClaimed(header.getKey())) {
                claimed.add(header.getKey());
            }
        }
        claimed.forEach(headers::remove);
        headers.set("X-Request-Id", requestId);
        headers.set("traceparent", traceParent);
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", request.isSSL() ? "https" : "http");
        String host = request.getHeader(HttpHeaders.HOST);
        if (host != null) {
            headers.set("X-Forwarded-Host", host);
        }
    }

    /** Leaves in an answer's headers what a client may see; what is not marked otherwise is not kept by caches. */
    static void response(MultiMap headers) {
        removeOfConnection(headers);
        SAID_HERE.forEach(headers::remove);
        String location = headers.get(HttpHeaders.LOCATION);
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, reachable(location));
        }
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    /** A service names itself by an address that no client can reach; its path is the same through the gateway. */
    private static String reachable(String location) {
        int scheme = location.indexOf("://");
        if (scheme < 0) {
            return location;
        }
        int path = location.indexOf('/', scheme + 3);
        return path < 0 ? "/" : location.substring(path);
    }

    private static boolean isClaimed(String name) {
        char first = name.charAt(0);
        if (first == 'x' || first == 'X') {
            return CLAIMED_PREFIXES.stream()
                    .anyMatch(prefix -> name.regionMatches(true, 0, prefix, 0, prefix.length()));
        }
        // an underscore is a dash to software that turns headers into variables
        return CLAIMED.contains(name.toLowerCase(Locale.ROOT)) || name.indexOf('_') >= 0;
    }

    private static void removeOfConnection(MultiMap headers) {
        String named = headers.get(HttpHeaders.CONNECTION);
        if (named != null && !named.equalsIgnoreCase("keep-alive") && !named.equalsIgnoreCase("close")) {
            for (String name : named.split(",", -1)) {
                if (!name.isBlank() && !name.strip().equalsIgnoreCase("authorization")) {
                    headers.remove(name.strip());
                }
            }
        }
        OF_ONE_CONNECTION.forEach(headers::remove);
    }
}

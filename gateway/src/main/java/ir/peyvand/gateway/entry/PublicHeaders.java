package ir.peyvand.gateway.entry;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** What stands on every answer, for browsers: no guessing of types, no framing, no scripts, no referrer. */
final class PublicHeaders {

    private static final CharSequence NO_SNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence NOTHING =
            HttpHeaders.createOptimized("default-src 'none'; frame-ancestors 'none'");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("x-content-type-options");
    private static final CharSequence SECURITY_POLICY = HttpHeaders.createOptimized("content-security-policy");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("referrer-policy");

    private PublicHeaders() {}

    static void set(HttpServerResponse response) {
        response.putHeader(CONTENT_TYPE_OPTIONS, NO_SNIFF)
                .putHeader(SECURITY_POLICY, NOTHING)
                .putHeader(REFERRER_POLICY, NO_REFERRER);
    }
}

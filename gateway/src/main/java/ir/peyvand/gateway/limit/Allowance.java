package ir.peyvand.gateway.limit;

/**
 * What is left of a client's minute after one request.
 *
 * @param granted whether this request was still within it
 * @param quota requests in a minute
 * @param remaining requests left
 * @param resetSeconds when the quota is full again, in seconds from now
 */
public record Allowance(boolean granted, long quota, long remaining, long resetSeconds) {

    /** The {@code RateLimit-Policy} header (draft-ietf-httpapi-ratelimit-headers). */
    public String policy() {
        return "\"minute\";q=" + quota + ";w=60";
    }

    /** The {@code RateLimit} header. */
    public String state() {
        return "\"minute\";r=" + remaining + ";t=" + resetSeconds;
    }
}

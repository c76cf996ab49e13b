package ir.peyvand.kit.version;

import ir.peyvand.kit.problem.Problems;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** The version of a single resource as a strong entity tag (RFC 9110 §8.8.3): {@code "7"}. */
public final class Version {

    private Version() {}

    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }

    /** A single resource, or 304 when the caller has the version at hand. */
    public static Response found(@Nullable String ifNoneMatch, Object view, long version) {
        return isKnown(ifNoneMatch, Long.toString(version))
                ? Response.notModified(tag(version)).build()
                : tagged(Response.ok(view), version);
    }

    /** A single resource with its tag: who keeps it asks whether it is still right before using it again. */
    public static Response tagged(Response.ResponseBuilder response, long version) {
        return response.tag(tag(version))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /**
     * Refuses a change unless the caller has read the version at hand.
     *
     * @param ifMatch the If-Match header as sent; {@code *} matches any version
     * @throws ir.peyvand.kit.problem.Problem 428 when the header is missing, 412 when it names another version
     */
    public static void requireMatch(@Nullable String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.preconditionRequired();
        }
        if (!names(ifMatch, version)) {
            throw Problems.stale();
        }
    }

    /** Whether a conditional GET may be answered with 304. If-None-Match compares weakly (RFC 9110 §13.1.2). */
    public static boolean isKnown(@Nullable String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String candidate : ifNoneMatch.split(",")) {
            String stripped = candidate.strip();
            String strong = stripped.startsWith("W/") ? stripped.substring(2) : stripped;
            if (strong.equals("*") || strong.equals('"' + tag + '"')) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String ifMatch, long version) {
        String tag = '"' + Long.toString(version) + '"';
        for (String candidate : ifMatch.split(",")) {
            String stripped = candidate.strip();
            if (stripped.equals("*") || stripped.equals(tag)) {
                return true;
            }
        }
        return false;
    }
}

package ir.peyvand.kit.caller;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * What a request target may look like before anything decodes it. Path policies of several frameworks can be passed by
 * with {@code ;}, doubled slashes or encoded separators (CVE-2026-39852 among others); no client of this API needs any of
 * these in a path, so they are refused outright, in the gateway and again in every service.
 */
public final class RawTarget {

    private static final String[] FORBIDDEN_ESCAPES = {"2f", "3b", "5c", "2e", "25", "00", "0a", "0d"};

    private RawTarget() {}

    /**
     * @param target the request target exactly as on the wire, query included
     * @return whether the target is in origin form and its path holds no {@code ;}, {@code \}, {@code //}, control
     *     character, encoded separator, encoded dot, encoded percent, encoded line end or NUL, and no dot segment
     */
    public static boolean isClean(String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        if (path.isEmpty() || path.charAt(0) != '/') {
            return false;
        }
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == ';' || c == '\\' || c == '#' || c <= ' ' || c == 0x7f) {
                return false;
            }
            if (c == '/' && i + 1 < path.length() && path.charAt(i + 1) == '/') {
                return false;
            }
            if (c == '%' && isForbiddenEscape(path, i)) {
                return false;
            }
            if (c == '.' && path.charAt(i - 1) == '/' && isDotSegment(path, i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param target as on the wire
     * @return whether every {@code %} begins an escape and every character that needs one has one (RFC 3986)
     */
    public static boolean isReadable(String target) {
        try {
            new URI(target);
            return true;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    /** The name, as on the wire, of the first query parameter that is not {@link #isReadable}; empty when there is none. */
    static Optional<String> unreadableParameter(String target) {
        int query = target.indexOf('?');
        if (query < 0) {
            return Optional.empty();
        }
        for (String pair : target.substring(query + 1).split("&", -1)) {
            if (!isReadable("/?" + pair)) {
                return Optional.of(pair.substring(0, pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('=')));
            }
        }
        return Optional.empty();
    }

    private static boolean isForbiddenEscape(String path, int percent) {
        if (percent + 2 >= path.length()
                || Character.digit(path.charAt(percent + 1), 16) < 0
                || Character.digit(path.charAt(percent + 2), 16) < 0) {
            return true;
        }
        String escape = path.substring(percent + 1, percent + 3).toLowerCase(java.util.Locale.ROOT);
        for (String forbidden : FORBIDDEN_ESCAPES) {
            if (forbidden.equals(escape)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDotSegment(String path, int dot) {
        int end = path.indexOf('/', dot);
        String segment = end < 0 ? path.substring(dot) : path.substring(dot, end);
        return segment.equals(".") || segment.equals("..");
    }
}

package ir.peyvand.kit.testing.contract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What fills an operation's template so that it can be called: values for its path, query, headers and body. Immutable;
 * {@code Call.on("id", id).ifMatch("\"3\"").json("{…}")}.
 *
 * @param path values of path parameters, unencoded
 * @param query values of query parameters, unencoded
 * @param body empty for none
 */
public record Call(Map<String, String> path, Map<String, String> query, Map<String, String> headers, byte[] body) {

    /** For operations that need nothing. */
    public static Call plain() {
        return new Call(Map.of(), Map.of(), Map.of(), new byte[0]);
    }

    /** For operations on one record. */
    public static Call on(String pathParameter, String value) {
        return plain().path(pathParameter, value);
    }

    public Call path(String name, String value) {
        return new Call(with(path, name, value), query, headers, body);
    }

    public Call query(String name, String value) {
        return new Call(path, with(query, name, value), headers, body);
    }

    public Call header(String name, String value) {
        return new Call(path, query, with(headers, name, value), body);
    }

    public Call ifMatch(String entityTag) {
        return header("If-Match", entityTag);
    }

    public Call json(String json) {
        return body("application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public Call body(String mediaType, byte[] bytes) {
        return new Call(path, query, with(headers, "Content-Type", mediaType), bytes);
    }

    /** The request target of the operation with these values. */
    String target(Operation operation) {
        String target = operation.path();
        for (Map.Entry<String, String> value : path.entrySet()) {
            target = target.replace("{" + value.getKey() + "}", encoded(value.getValue()));
        }
        if (target.contains("{")) {
            throw new IllegalStateException("The call gives no value for " + target);
        }
        var whole = new StringBuilder(target);
        char separator = '?';
        for (Map.Entry<String, String> value : query.entrySet()) {
            whole.append(separator).append(value.getKey()).append('=').append(encoded(value.getValue()));
            separator = '&';
        }
        return whole.toString();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Map<String, String> with(Map<String, String> values, String name, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return more;
    }
}

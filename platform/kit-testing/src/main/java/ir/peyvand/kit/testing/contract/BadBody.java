package ir.peyvand.kit.testing.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;

/** Bodies that make no sense: for any operation with a body, and for each value of a JSON body that is right. */
final class BadBody {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<Integer> UNREADABLE = Set.of(400);
    private static final Set<Integer> REFUSED = Set.of(400, 422);
    private static final int BOMB_BYTES = 30_000_000;

    private final Operation operation;
    private final Call right;
    private final List<Nonsense> all = new ArrayList<>();

    private BadBody(Operation operation, Call right) {
        this.operation = operation;
        this.right = right;
    }

    static List<Nonsense> of(Operation operation, Call right) {
        var bad = new BadBody(operation, right);
        if (right.body().length > 0) {
            bad.forAnyBody();
        }
        if (operation.takesJson() && right.body().length > 0) {
            bad.forJson();
            bad.forEachValue();
        }
        return bad.all;
    }

    private void forAnyBody() {
        String alien = operation.mediaTypes().contains("image/png") ? "font/woff2" : "image/png";
        add("a body of type " + alien, Map.of("Content-Type", alien), right.body(), Set.of(415), "");
        add("a gzip bomb", Map.of("Content-Encoding", "gzip"), gzipped(new byte[BOMB_BYTES]), Set.of(415), "");
    }

    private void forJson() {
        json("JSON cut off", "{\"a\": ", UNREADABLE, "");
        json("no JSON", "surprise", UNREADABLE, "");
        json("a list", "[]", REFUSED, "");
        json("null", "null", REFUSED, "");
        json("10,000 lists in lists", "[".repeat(10_000), UNREADABLE, "");
        json("10,000 objects in objects", "{\"a\":".repeat(10_000), UNREADABLE, "");
        json("not a number", "{\"surprise\": NaN}", UNREADABLE, "");
        add("no body", Map.of(), new byte[0], REFUSED, "");
        add("what is not UTF-8", Map.of(), new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'}, UNREADABLE, "");
        String text = new String(right.body(), StandardCharsets.UTF_8).strip();
        if (tree().isEmpty()) {
            json("an unknown member", "{\"surprise\": 1}", UNREADABLE, "/surprise");
            return;
        }
        String member = tree().fieldNames().next();
        json("a member twice", "{\"" + member + "\": " + tree().get(member) + "," + text.substring(1), UNREADABLE, "");
        json("an unknown member", "{\"surprise\": 1," + text.substring(1), UNREADABLE, "/surprise");
    }

    private void forEachValue() {
        var pointers = new ArrayList<String>();
        collect(tree(), "", pointers);
        for (String pointer : pointers) {
            JsonNode value = tree().at(pointer);
            replaced(pointer, "an object", "{\"surprise\": 1}", REFUSED);
            if (value.isTextual()) {
                replaced(pointer, "half a surrogate pair", "\"\\ud800\"", REFUSED);
                replaced(pointer, "a zero character", "\"a\\u0000b\"", REFUSED);
                replaced(pointer, "an override of direction", "\"a\\u202Eb\"", REFUSED);
                replaced(pointer, "100,000 characters", "\"" + "x".repeat(100_000) + "\"", REFUSED);
                replaced(pointer, "a number", "7", REFUSED);
            } else if (value.isNumber()) {
                replaced(pointer, "a number beyond all bounds", "1e400", REFUSED);
                replaced(pointer, "a text", "\"surprise\"", REFUSED);
            }
        }
    }

    private void replaced(String pointer, String name, String json, Set<Integer> statuses) {
        // The text stands in for the value while the tree is written, because the tree cannot hold broken values.
        String mark = "@@nonsense@@";
        ObjectNode tree = tree();
        int end = pointer.lastIndexOf('/');
        JsonNode parent = tree.at(pointer.substring(0, end));
        if (parent instanceof ObjectNode object) {
            object.put(pointer.substring(end + 1), mark);
            json(name + " at " + pointer, tree.toString().replace("\"" + mark + "\"", json), statuses, pointer);
        }
    }

    private void json(String name, String json, Set<Integer> statuses, String pointer) {
        add(name, Map.of(), json.getBytes(StandardCharsets.UTF_8), statuses, pointer);
    }

    private void add(String name, Map<String, String> headers, byte[] body, Set<Integer> statuses, String pointer) {
        var together = new LinkedHashMap<>(right.headers());
        together.putAll(headers);
        all.add(new Nonsense(
                name, operation.method(), right.target(operation), together, body, statuses, false, pointer));
    }

    private ObjectNode tree() {
        try {
            return (ObjectNode) JSON.readTree(new String(right.body(), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The right body of " + operation + " is not JSON", e);
        }
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (node.isValueNode()) {
            pointers.add(pointer);
        }
        node.properties().forEach(member -> collect(member.getValue(), pointer + "/" + member.getKey(), pointers));
    }

    private static byte[] gzipped(byte[] bytes) {
        var small = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(small)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return small.toByteArray();
    }
}

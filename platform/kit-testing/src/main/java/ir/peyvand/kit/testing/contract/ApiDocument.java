package ir.peyvand.kit.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The operations that an OpenAPI document names. */
public final class ApiDocument {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final Map<String, Operation> operations = new TreeMap<>();

    private ApiDocument(JsonNode document) {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(member -> METHODS.contains(member.getKey()))
                        .forEach(member ->
                                add(document, path.getKey(), path.getValue(), member.getKey(), member.getValue())));
    }

    /** @param address where the application under test serves it: {@code /openapi?format=json} on its management port */
    public static ApiDocument at(URI address) {
        try (var document = address.toURL().openStream()) {
            return new ApiDocument(new ObjectMapper().readTree(document));
        } catch (IOException e) {
            throw new UncheckedIOException("There is no OpenAPI document at " + address, e);
        }
    }

    public static ApiDocument of(String json) {
        try {
            return new ApiDocument(new ObjectMapper().readTree(json));
        } catch (IOException e) {
            throw new UncheckedIOException("This is not JSON", e);
        }
    }

    public List<Operation> operations() {
        return List.copyOf(operations.values());
    }

    private void add(JsonNode document, String path, JsonNode item, String method, JsonNode node) {
        String id = node.path("operationId").asText();
        if (id.isEmpty()) {
            throw new IllegalStateException(method + " " + path + " has no operationId");
        }
        var parameters = new ArrayList<Operation.Parameter>();
        item.path("parameters").forEach(parameter -> parameters.add(parameter(resolved(document, parameter))));
        node.path("parameters").forEach(parameter -> parameters.add(parameter(resolved(document, parameter))));
        var mediaTypes = new LinkedHashSet<String>();
        resolved(document, node.path("requestBody"))
                .path("content")
                .fieldNames()
                .forEachRemaining(mediaTypes::add);
        Operation before = operations.put(
                id, new Operation(id, method.toUpperCase(java.util.Locale.ROOT), path, parameters, mediaTypes));
        if (before != null) {
            throw new IllegalStateException("Two operations are called " + id);
        }
    }

    private static Operation.Parameter parameter(JsonNode node) {
        JsonNode schema = node.path("schema");
        JsonNode type = schema.path("type");
        var choices = new LinkedHashSet<String>();
        schema.path("enum").forEach(choice -> choices.add(choice.asText()));
        return new Operation.Parameter(
                node.path("name").asText(),
                node.path("in").asText(),
                type.isArray() ? type.path(0).asText() : type.asText("string"),
                schema.path("format").asText(),
                choices);
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }
}

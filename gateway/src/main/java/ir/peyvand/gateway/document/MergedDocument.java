package ir.peyvand.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Puts OpenAPI documents together. Parts are added in the order of the route table; what has the same name and the same
 * content is one, and what has the same name and another content gets the name of its service in front, so that the outcome
 * does not depend on which service answered first.
 */
final class MergedDocument {

    private static final String COMPONENTS = "components";
    private static final Set<String> NOT_TAKEN = Set.of("securitySchemes");

    private final ObjectNode merged;

    /** @param base title, servers, security schemes and the gateway's own paths; changed by {@link #add} */
    MergedDocument(ObjectNode base) {
        this.merged = base;
    }

    MergedDocument add(String service, JsonNode document) {
        Map<String, String> renamed = namesTaken(service, document.path(COMPONENTS));
        document.path(COMPONENTS).properties().forEach(kind -> {
            if (!NOT_TAKEN.contains(kind.getKey())) {
                ObjectNode own = merged.withObjectProperty(COMPONENTS).withObjectProperty(kind.getKey());
                kind.getValue().properties().forEach(component -> {
                    String reference = reference(kind.getKey(), component.getKey());
                    String target = renamed.getOrDefault(reference, reference);
                    own.set(target.substring(target.lastIndexOf('/') + 1), rewritten(component.getValue(), renamed));
                });
            }
        });
        ObjectNode paths = merged.withObjectProperty("paths");
        document.path("paths")
                .properties()
                .forEach(path -> paths.set(path.getKey(), rewritten(path.getValue(), renamed)));
        addTags(document.path("tags"));
        return this;
    }

    ObjectNode document() {
        return merged;
    }

    /** Which of the part's references must change, because another part uses the name for something else. */
    private Map<String, String> namesTaken(String service, JsonNode components) {
        Map<String, String> renamed = new HashMap<>();
        components
                .properties()
                .forEach(kind -> kind.getValue().properties().forEach(component -> {
                    JsonNode taken = merged.path(COMPONENTS).path(kind.getKey()).path(component.getKey());
                    if (!taken.isMissingNode() && !taken.equals(component.getValue())) {
                        renamed.put(
                                reference(kind.getKey(), component.getKey()),
                                reference(kind.getKey(), capitalised(service) + component.getKey()));
                    }
                }));
        return renamed;
    }

    private static String reference(String kind, String name) {
        return "#/components/" + kind + "/" + name;
    }

    private static JsonNode rewritten(JsonNode node, Map<String, String> renamed) {
        if (renamed.isEmpty()) {
            return node;
        }
        if (node.isTextual() && renamed.containsKey(node.textValue())) {
            return TextNode.valueOf(renamed.get(node.textValue()));
        }
        if (node.isObject()) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> copy.set(field.getKey(), rewritten(field.getValue(), renamed)));
            return copy;
        }
        if (node.isArray()) {
            var copy = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> copy.add(rewritten(item, renamed)));
            return copy;
        }
        return node;
    }

    private void addTags(JsonNode tags) {
        var own = merged.withArrayProperty("tags");
        Set<String> names = new HashSet<>();
        own.forEach(tag -> names.add(tag.path("name").asText()));
        tags.forEach(tag -> {
            if (names.add(tag.path("name").asText())) {
                own.add(tag);
            }
        });
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}

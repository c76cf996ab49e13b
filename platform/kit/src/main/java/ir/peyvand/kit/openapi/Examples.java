package ir.peyvand.kit.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Gives every JSON body an example put together from the examples of its schema's properties, and every parameter one by
 * its name.
 */
final class Examples {

    /** Deep enough for every body of this API, and an end for schemas that hold themselves. */
    private static final int DEEPEST = 6;

    private static final String SCHEMAS = "#/components/schemas/";

    private final Components components;
    private final ExampleWords words = new ExampleWords();

    Examples(Components components) {
        this.components = components;
    }

    void complete(Operation operation) {
        operation.getParameters().forEach(this::complete);
        if (operation.getRequestBody() != null) {
            complete(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2")) {
                complete(response.getContent());
            }
        });
    }

    private void complete(Parameter parameter) {
        String name = parameter.getName();
        if (name != null && parameter.getExample() == null && parameter.getExamples() == null && words.knows(name)) {
            parameter.setExample(words.of(name));
        }
    }

    private void complete(@Nullable Content content) {
        MediaType json = content == null ? null : content.getMediaType("application/json");
        if (json != null && json.getExample() == null && json.getExamples() == null && json.getSchema() != null) {
            json.setExample(of(json.getSchema(), DEEPEST));
        }
    }

    /** @return a JSON value as maps, lists and scalars; null where the schema says too little */
    private @Nullable Object of(Schema schema, int depth) {
        Schema resolved = resolved(schema);
        if (resolved.getExamples() != null && !resolved.getExamples().isEmpty()) {
            return resolved.getExamples().getFirst();
        }
        if (resolved.getDefaultValue() != null) {
            return resolved.getDefaultValue();
        }
        if (resolved.getEnumeration() != null && !resolved.getEnumeration().isEmpty()) {
            return resolved.getEnumeration().getFirst();
        }
        if (depth == 0) {
            return null;
        }
        for (List<Schema> parts :
                List.of(orEmpty(resolved.getAllOf()), orEmpty(resolved.getAnyOf()), orEmpty(resolved.getOneOf()))) {
            if (!parts.isEmpty()) {
                return of(parts.getFirst(), depth);
            }
        }
        return resolved.getProperties() == null ? ofType(resolved, depth) : ofProperties(resolved, depth);
    }

    private Map<String, Object> ofProperties(Schema schema, int depth) {
        var example = new LinkedHashMap<String, Object>();
        schema.getProperties().forEach((name, property) -> {
            Object value = isSilent(property) && words.knows(name) ? words.of(name) : of(property, depth - 1);
            if (value != null) {
                example.put(name, value);
            }
        });
        return example;
    }

    /** Whether the property itself says nothing that would make an example. */
    private static boolean isSilent(Schema property) {
        return property.getRef() == null && property.getExamples() == null && property.getEnumeration() == null;
    }

    private @Nullable Object ofType(Schema schema, int depth) {
        SchemaType type = schema.getType() == null || schema.getType().isEmpty()
                ? SchemaType.OBJECT
                : schema.getType().getFirst();
        return switch (type) {
            case ARRAY -> {
                Object item = schema.getItems() == null ? null : of(schema.getItems(), depth - 1);
                yield item == null ? List.of() : List.of(item);
            }
            case OBJECT -> Map.of();
            case BOOLEAN -> true;
            case INTEGER, NUMBER -> schema.getMinimum() == null ? 1 : schema.getMinimum();
            case STRING, NULL -> ofText(schema);
        };
    }

    private static @Nullable Object ofText(Schema schema) {
        return switch (schema.getFormat()) {
            case null -> null;
            case "uuid" -> "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10";
            case "date" -> "2025-11-12";
            case "date-time" -> "2025-11-12T08:30:00Z";
            default -> null;
        };
    }

    private Schema resolved(Schema schema) {
        String reference = schema.getRef();
        Schema target = reference == null || components.getSchemas() == null
                ? null
                : components.getSchemas().get(reference.substring(SCHEMAS.length()));
        return target == null ? schema : target;
    }

    private static List<Schema> orEmpty(@Nullable List<Schema> parts) {
        return parts == null ? List.of() : parts;
    }
}

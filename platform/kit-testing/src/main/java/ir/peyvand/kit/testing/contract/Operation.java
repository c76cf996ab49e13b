package ir.peyvand.kit.testing.contract;

import java.util.List;
import java.util.Set;

/**
 * One operation of an OpenAPI document.
 *
 * @param id its {@code operationId}
 * @param method {@code GET}, {@code POST} …
 * @param path the template, for example {@code /api/v1/capacities/{id}}
 * @param mediaTypes what its request body may be; empty without a body
 */
public record Operation(String id, String method, String path, List<Parameter> parameters, Set<String> mediaTypes) {

    /**
     * One documented parameter.
     *
     * @param in {@code query}, {@code path} or {@code header}
     * @param type the JSON schema type, {@code string} when the document names none
     * @param format the schema's format or empty, for example {@code date}
     * @param choices the schema's enumeration, empty when any value is allowed
     */
    public record Parameter(String name, String in, String type, String format, Set<String> choices) {}

    boolean isAboutOneRecord() {
        return path.contains("{");
    }

    List<Parameter> query() {
        return parameters.stream()
                .filter(parameter -> parameter.in().equals("query"))
                .toList();
    }

    boolean takesJson() {
        return mediaTypes.contains("application/json");
    }

    @Override
    public String toString() {
        return id + " (" + method + " " + path + ")";
    }
}

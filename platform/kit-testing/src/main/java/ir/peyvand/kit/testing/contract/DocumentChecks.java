package ir.peyvand.kit.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What holds for the API document of every service: it is complete, and the committed {@code openapi.yaml} is the generated
 * one. After a change of the API run the test with {@code -Dopenapi.write=true} and commit the file.
 *
 * <pre>{@code
 * @TestHTTPResource(value = "/openapi", management = true)
 * URI document;
 *
 * @TestFactory
 * Stream<DynamicTest> theDocumentIsCompleteAndCommitted() {
 *     return DocumentChecks.of(document);
 * }
 * }</pre>
 */
public final class DocumentChecks {

    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final URI address;

    private DocumentChecks(URI address) {
        this.address = address;
    }

    /** One operation with where it stands, for messages. */
    private record Described(String name, JsonNode operation) {}

    /** @param address where the application under test serves the document, on its management port */
    public static Stream<DynamicTest> of(URI address) {
        var checks = new DocumentChecks(address);
        return Stream.of(
                dynamicTest("the committed document is the generated one", checks::committed),
                dynamicTest("every operation is described", checks::described),
                dynamicTest("every operation names its roles", checks::roles),
                dynamicTest("every operation names its problems", checks::problems),
                dynamicTest("every JSON body has an example", checks::examples));
    }

    private void committed() throws IOException {
        String generated = read("");
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, generated);
        }
        assertThat(Files.readString(COMMITTED)).isEqualTo(generated);
    }

    private void described() {
        List<Described> operations = operations();
        assertThat(operations).isNotEmpty().allSatisfy(described -> {
            for (String words : List.of("operationId", "summary", "description")) {
                assertThat(described.operation().path(words).asText())
                        .as(described.name() + " " + words)
                        .isNotBlank();
            }
            assertThat(described.operation().path("tags").isEmpty())
                    .as(described.name())
                    .isFalse();
        });
        assertThat(operations)
                .extracting(
                        described -> described.operation().path("operationId").asText())
                .doesNotHaveDuplicates();
    }

    private void roles() {
        assertThat(operations()).allSatisfy(described -> {
            JsonNode operation = described.operation();
            assertThat(operation.path("x-roles").isEmpty()).as(described.name()).isFalse();
            assertThat(operation.path("security").path(0).has("bearer"))
                    .as(described.name())
                    .isTrue();
            assertThat(operation.path("description").asText())
                    .as(described.name())
                    .containsAnyOf("Roles: ", "Every role");
        });
    }

    private void problems() {
        assertThat(operations())
                .allSatisfy(described -> assertThat(
                                described.operation().path("responses").fieldNames())
                        .as(described.name())
                        .toIterable()
                        .contains("400", "401", "403"));
    }

    private void examples() {
        assertThat(operations()).allSatisfy(described -> {
            for (JsonNode body : bodies(described.operation())) {
                JsonNode json = body.path("content").path("application/json");
                assertThat(json.isMissingNode() || json.has("example") || json.has("examples"))
                        .as(described.name())
                        .isTrue();
            }
        });
    }

    private static List<JsonNode> bodies(JsonNode operation) {
        var bodies = new ArrayList<JsonNode>();
        bodies.add(operation.path("requestBody"));
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            if (response.getKey().startsWith("2")) {
                bodies.add(response.getValue());
            }
        }
        return bodies;
    }

    private List<Described> operations() {
        try {
            return new ObjectMapper()
                    .readTree(read("?format=json")).path("paths").properties().stream()
                            .flatMap(path -> METHODS.stream()
                                    .filter(path.getValue()::has)
                                    .map(method -> new Described(
                                            method + " " + path.getKey(),
                                            path.getValue().path(method))))
                            .toList();
        } catch (IOException notJson) {
            throw new UncheckedIOException("The API document is not JSON", notJson);
        }
    }

    private String read(String query) {
        try (var document = URI.create(address + query).toURL().openStream()) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no OpenAPI document at " + address, e);
        }
    }
}

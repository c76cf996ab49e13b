package ir.peyvand.capacity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The generated API document is complete, and the committed one is the generated one. */
@QuarkusTest
@WithDatabaseAndTokens
class ApiDocumentTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /** One operation with where it stands, for messages. */
    private record Described(String name, JsonNode operation) {}

    @TestHTTPResource(value = "/openapi", management = true)
    URL document;

    /** After a change of the API: run this test with {@code -Dopenapi.write=true} and commit the file. */
    @Test
    void theCommittedDocumentIsTheGeneratedOne() throws IOException {
        String generated = given().get(document).asString();
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(COMMITTED, generated);
        }

        assertThat(Files.readString(COMMITTED)).isEqualTo(generated);
    }

    @Test
    void everyOperationIsDescribed() throws IOException {
        assertThat(operations()).isNotEmpty().allSatisfy(described -> {
            JsonNode operation = described.operation();
            assertThat(operation.path("operationId").asText())
                    .as(described.name())
                    .isNotBlank();
            assertThat(operation.path("summary").asText()).as(described.name()).isNotBlank();
            assertThat(operation.path("description").asText())
                    .as(described.name())
                    .isNotBlank();
            assertThat(operation.path("tags").isEmpty()).as(described.name()).isFalse();
        });
        assertThat(operations())
                .extracting(
                        described -> described.operation().path("operationId").asText())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyOperationNamesItsRoles() throws IOException {
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

    @Test
    void everyOperationNamesItsProblems() throws IOException {
        assertThat(operations())
                .allSatisfy(described -> assertThat(
                                described.operation().path("responses").fieldNames())
                        .as(described.name())
                        .toIterable()
                        .contains("400", "401", "403"));
    }

    @Test
    void everyJsonBodyHasAnExample() throws IOException {
        assertThat(operations()).allSatisfy(described -> {
            JsonNode operation = described.operation();
            var bodies = new ArrayList<JsonNode>();
            bodies.add(operation.path("requestBody"));
            operation.path("responses").fields().forEachRemaining(response -> {
                if (response.getKey().startsWith("2")) {
                    bodies.add(response.getValue());
                }
            });
            for (JsonNode body : bodies) {
                JsonNode json = body.path("content").path("application/json");
                assertThat(json.isMissingNode() || json.has("example") || json.has("examples"))
                        .as(described.name())
                        .isTrue();
            }
        });
    }

    private List<Described> operations() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(given().queryParam("format", "json").get(document).asString())
                .path("paths");
        return StreamSupport.stream(
                        ((Iterable<java.util.Map.Entry<String, JsonNode>>) paths::fields).spliterator(), false)
                .flatMap(path -> METHODS.stream()
                        .filter(path.getValue()::has)
                        .map(method -> new Described(
                                method + " " + path.getKey(), path.getValue().path(method))))
                .toList();
    }
}

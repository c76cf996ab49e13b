package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What came back, with the expectations that every answer of this API meets. */
record Answer(HttpResponse<byte[]> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return response.statusCode();
    }

    Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    byte[] bytes() {
        return response.body();
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("not JSON: " + text(), unreadable);
        }
    }

    Answer has(int status) {
        assertThat(status())
                .as("%s %s: %s", response.request().method(), response.uri(), text())
                .isEqualTo(status);
        return this;
    }

    /** A refusal in the one form that refusals have (RFC 9457). */
    Answer isRefused(int status, String code) {
        has(status);
        assertThat(header("content-type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = json();
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("type").asText()).isEqualTo("urn:peyvand:problem:" + code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("traceId").asText()).isNotBlank();
        return this;
    }
}

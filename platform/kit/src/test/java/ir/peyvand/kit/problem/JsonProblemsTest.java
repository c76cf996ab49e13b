package ir.peyvand.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.json.StrictJson;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class JsonProblemsTest {

    private enum Colour {
        DARK_RED,
        GREEN;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private record Part(int count, Colour colour) {}

    private record Request(String name, List<Part> parts) {}

    private static Problem problemOf(String body) {
        var json = new ObjectMapper();
        new StrictJson().customize(json);
        return JsonProblems.of(
                catchThrowableOfType(JsonProcessingException.class, () -> json.readValue(body, Request.class)));
    }

    private static void assertRefused(String body, String code, String pointer, String named) {
        Problem problem = problemOf(body);

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.errors()).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.pointer()).isEqualTo(pointer);
            assertThat(error.detail().byLanguage()).hasSize(2);
            assertThat(error.detail().best("en")).contains(named);
        });
        assertThat(problem.extensions()).containsKeys("line", "column");
    }

    @Test
    void anUnknownMemberIsNamedWithThoseThatAreKnown() {
        assertRefused("{\"nam\": \"x\"}", "unknown-member", "/nam", "name, parts");
        assertRefused(
                "{\"parts\": [{\"count\": 1}, {\"count\": 2, \"a/b~c\": 1}]}",
                "unknown-member",
                "/parts/1/a~1b~0c",
                "colour, count");
    }

    @Test
    void anUnknownValueIsNamedWithThoseThereAre() {
        for (String value : List.of("\"blue\"", "\"GREEN\"", "\"\"", "7", "true", "{}")) {
            assertRefused(
                    "{\"parts\": [{\"colour\": " + value + "}]}",
                    "unknown-value",
                    "/parts/0/colour",
                    "dark-red, green");
        }
    }

    @Test
    void whateverElseIsMalformed() {
        assertRefused("{\"name\":\n }", "malformed-json", "", "line 2");
        assertRefused("{\"parts\": [{\"count\": \"many\"}]}", "malformed-json", "/parts/0/count", "line 1");
    }
}

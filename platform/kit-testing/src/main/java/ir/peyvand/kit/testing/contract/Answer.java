package ir.peyvand.kit.testing.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/**
 * What came back over the wire.
 *
 * @param status 0 when the connection was closed without an answer
 * @param headers names in lower case
 */
public record Answer(int status, Map<String, String> headers, String body) {

    boolean isProblem() {
        return headers.getOrDefault("content-type", "").startsWith("application/problem+json");
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("The answer is not JSON: " + body, e);
        }
    }

    @Override
    public String toString() {
        return status + " " + (body.length() > 600 ? body.substring(0, 600) + "…" : body);
    }
}

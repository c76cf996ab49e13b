package ir.peyvand.journeys;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A capacity as it was last answered.
 *
 * @param tag the ETag, needed for the next move
 */
record Capacity(String id, String reference, String status, String tag) {

    static Capacity from(Answer answer) {
        JsonNode json = answer.json();
        return new Capacity(
                json.path("id").asText(),
                json.path("reference").asText(),
                json.path("status").asText(),
                answer.header("etag").orElseThrow(() -> new AssertionError("A single resource has no ETag")));
    }
}

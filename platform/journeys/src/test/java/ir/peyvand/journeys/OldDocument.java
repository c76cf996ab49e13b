package ir.peyvand.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * An old document as it was last read.
 *
 * @param tag its entity tag: what was read is what is changed
 */
record OldDocument(String id, String reference, JsonNode record, String tag) {

    private static final String DOCUMENTS = "/api/v1/legacy-documents/";

    /** As a list shows it. */
    static OldDocument listed(JsonNode item) {
        return new OldDocument(
                item.path("id").asText(),
                item.path("reference").asText(),
                item,
                "\"" + item.path("version").asLong() + "\"");
    }

    /** What it became by a step. */
    OldDocument after(Office office, String step, String body) {
        Answer answer = tries(office, step, body).has(200);
        return new OldDocument(
                id, reference, answer.json(), answer.header("etag").orElseThrow());
    }

    Answer tries(Office office, String step, String body) {
        return office.posts(DOCUMENTS + id + "/" + step, body, Map.of("If-Match", tag));
    }

    String status() {
        return record.path("status").asText();
    }

    /** The client of the governor's office whose province it belongs to. */
    String governorate() {
        return "demo-governorate-" + record.path("province").asText().substring("IR-".length());
    }

    /** What somebody who looks at it today would say. */
    String classification() {
        if (!record.path("validUntil").isMissingNode()) {
            return "expired";
        }
        return record.path("scannedCopy").asBoolean() ? "dormant" : "unverifiable";
    }
}

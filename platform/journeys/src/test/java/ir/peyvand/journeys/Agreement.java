package ir.peyvand.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * An agreement as it was last read.
 *
 * @param tag its entity tag: what was read is what is changed
 */
record Agreement(JsonNode record, String tag) {

    static final String AGREEMENTS = "/api/v1/agreements";

    static Agreement from(Answer answer) {
        return new Agreement(answer.json(), answer.header("etag").orElseThrow());
    }

    /** As an office sees it now. */
    Agreement seenBy(Office office) {
        return from(office.gets(address()).has(200));
    }

    /** What it became by a step that an office took, which has read it before. */
    Agreement after(Office office, String step, String body) {
        return from(seenBy(office).tries(office, step, body).has(200));
    }

    Answer tries(Office office, String step, String body) {
        return office.posts(address() + "/" + step, body, Map.of("If-Match", tag));
    }

    String id() {
        return record.path("id").asText();
    }

    String status() {
        return record.path("status").asText();
    }

    String address() {
        return AGREEMENTS + "/" + id();
    }
}

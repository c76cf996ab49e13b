package ir.peyvand.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something that councils deal with, as it was last read: a meeting, an axis, a resolution, a referral.
 *
 * @param address where it is read and stepped on
 * @param tag its entity tag: what was read is what is changed
 */
record Matter(String address, JsonNode record, String tag) {

    /** As an office writes it down. */
    static Matter begun(Office office, String collection, String body) {
        Answer answer = office.posts(collection, body, Map.of()).has(201);
        return read(office, collection + "/" + answer.json().path("id").asText());
    }

    static Matter read(Office office, String address) {
        Answer answer = office.gets(address).has(200);
        return new Matter(address, answer.json(), answer.header("etag").orElseThrow());
    }

    /** As an office sees it now. */
    Matter seenBy(Office office) {
        return read(office, address);
    }

    /** What it is after a step that an office took, which has read it before. */
    Matter after(Office office, String step, String body) {
        tries(office, step, body).has(200);
        return seenBy(office);
    }

    /** The same, for a step that says nothing more. */
    Matter after(Office office, String step) {
        return after(office, step, "");
    }

    /** By an office that reads it first. */
    Answer tries(Office office, String step, String body) {
        return office.posts(
                address + "/" + step, body, Map.of("If-Match", seenBy(office).tag()));
    }

    /** All that a member names. */
    List<String> all(String member) {
        List<String> names = new ArrayList<>();
        record.path(member).forEach(name -> names.add(name.asText()));
        return names;
    }

    String id() {
        return record.path("id").asText();
    }

    String urn() {
        return record.path("urn").asText();
    }

    String status() {
        return record.path("status").asText();
    }
}

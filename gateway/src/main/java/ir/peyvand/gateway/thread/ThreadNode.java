package ir.peyvand.gateway.thread;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import ir.peyvand.kit.urn.RecordUrn;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A record that a service showed to the caller.
 *
 * @param record as the service answered it
 * @param distance links from the record that was asked for: negative for what it came from, positive for what became of it
 * @param origins names of what it came from; the caller may know of them or not
 * @param results names of what goes on in its stead; the same
 */
record ThreadNode(
        RecordUrn urn,
        String service,
        JsonNode record,
        int distance,
        List<RecordUrn> origins,
        List<RecordUrn> results) {

    private static final List<String> SHOWN =
            List.of("urn", "type", "title", "status", "href", "reference", "modified");

    /** @throws IllegalArgumentException when the record has no name */
    static ThreadNode of(String service, JsonNode record, int distance) {
        return new ThreadNode(
                RecordUrn.of(record.path("urn").asText()),
                service,
                record,
                distance,
                names(record.path("origins")),
                names(record.path("results")));
    }

    ThreadNode at(int newDistance) {
        return new ThreadNode(urn, service, record, newDistance, origins, results);
    }

    /** Its names are nobody's business but the walk's: what the thread shows of links are its edges. */
    void write(ObjectNode json) {
        for (String member : SHOWN) {
            if (record.hasNonNull(member)) {
                json.set(member, record.get(member));
            }
        }
        json.put("service", service).put("distance", distance);
    }

    private static List<RecordUrn> names(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .flatMap(name -> RecordUrn.parse(name.asText()).stream())
                .toList();
    }
}

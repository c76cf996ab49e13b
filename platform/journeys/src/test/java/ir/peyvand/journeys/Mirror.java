package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * A copy of all capacities that its owner may see, kept as the API document advises: note where the change feed ends, read
 * the lists once, then follow the feed and read what has changed.
 */
final class Mirror {

    private final Office owner;
    private final Map<String, Long> versions = new HashMap<>();
    private long position;

    Mirror(Office owner) {
        this.owner = owner;
    }

    /** Reads everything once. */
    void begins() {
        long next =
                owner.asksForChangesAfter(position).has(200).json().path("next").asLong();
        while (next != position) {
            position = next;
            next = owner.asksForChangesAfter(position)
                    .has(200)
                    .json()
                    .path("next")
                    .asLong();
        }
        versions.putAll(truthFor(owner));
    }

    /** Takes in every change since the last time. */
    void follows() {
        JsonNode stretch = owner.asksForChangesAfter(position).has(200).json();
        while (!stretch.path("items").isEmpty()) {
            long before = position;
            for (JsonNode change : stretch.path("items")) {
                assertThat(change.path("number").asLong()).isGreaterThan(before);
                before = change.path("number").asLong();
                takesIn(change);
            }
            position = stretch.path("next").asLong();
            stretch = owner.asksForChangesAfter(position).has(200).json();
        }
    }

    private void takesIn(JsonNode change) {
        String id = change.path("id").asText();
        Answer now = owner.reads(id);
        if (change.path("deleted").asBoolean() || now.status() == 404) {
            versions.remove(id);
        } else {
            versions.put(id, now.has(200).json().path("version").asLong());
        }
    }

    /** What it holds: the version of each record, by id. */
    Map<String, Long> records() {
        return Map.copyOf(versions);
    }

    /** What it should hold, read anew from the lists. */
    static Map<String, Long> truthFor(Office reader) {
        Map<String, Long> truth = new HashMap<>();
        long rows = 0;
        for (Hits page : reader.searches().findsAllPages()) {
            for (JsonNode item : page.items()) {
                truth.put(item.path("id").asText(), item.path("version").asLong());
                rows++;
            }
        }
        assertThat(truth).as("no record stands on two pages").hasSize((int) rows);
        return truth;
    }
}

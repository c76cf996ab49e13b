package ir.peyvand.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** One page of a list. */
record Hits(JsonNode page) {

    List<JsonNode> items() {
        return StreamSupport.stream(page.path("items").spliterator(), false).toList();
    }

    List<String> references() {
        return items().stream().map(item -> item.path("reference").asText()).toList();
    }

    List<String> ids() {
        return items().stream().map(item -> item.path("id").asText()).toList();
    }

    long total() {
        return page.path("total").path("value").asLong();
    }

    boolean countsExactly() {
        return page.path("total").path("relation").asText().equals("exact");
    }

    /** How many of all that match have this value; 0 when the facet does not list it. */
    long count(String facet, String value) {
        for (JsonNode counted : page.path("facets").path(facet)) {
            if (counted.path("value").asText().equals(value)) {
                return counted.path("count").asLong();
            }
        }
        return 0;
    }

    /** The counts of a facet, summed up. */
    long countAll(String facet) {
        long all = 0;
        for (JsonNode counted : page.path("facets").path(facet)) {
            all += counted.path("count").asLong();
        }
        return all;
    }

    Optional<String> next() {
        return page.path("next").isTextual() ? Optional.of(page.path("next").asText()) : Optional.empty();
    }
}

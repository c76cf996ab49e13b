package ir.peyvand.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A file on its way in, as its sender follows it. */
final class ImportJob {

    private final Office office;
    private final String address;

    ImportJob(Office office, Answer accepted) {
        this.office = office;
        this.address =
                accepted.header("location").orElseThrow(() -> new AssertionError("An accepted import has no Location"));
        assertThat(accepted.json().path("id").asText()).isNotBlank();
    }

    JsonNode state() {
        return office.gets(path()).has(200).json();
    }

    /** Waits until rows have been read, but not all: the middle of the import. */
    void isUnderWay() {
        Patience.until(Duration.ofSeconds(30), "the import is under way", () -> {
            JsonNode job = state();
            assertThat(job.path("state").asText())
                    .as("a file this long is not read at once")
                    .isEqualTo("running");
            return job.path("processed").asInt() > 0;
        });
    }

    /** Waits for its end, however it ends. */
    JsonNode ends() {
        Patience.until(
                Duration.ofMinutes(2),
                "the import has ended",
                () -> !state().path("state").asText().equals("running"));
        return state();
    }

    /** The report on the rows with this outcome, in the order of the file. */
    List<JsonNode> rows(String outcome) {
        List<JsonNode> rows = new ArrayList<>();
        office.gets(path() + "/rows?limit=200&outcome=" + outcome)
                .has(200)
                .json()
                .path("items")
                .forEach(rows::add);
        return rows;
    }

    /** The same report as a table. */
    Answer report(String outcome, String mediaType) {
        return office.gets(path() + "/rows?outcome=" + outcome, mediaType);
    }

    /** Its own address; a Location may be absolute or not. */
    private String path() {
        return java.net.URI.create(address).getPath();
    }
}

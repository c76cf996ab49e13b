package ir.peyvand.meetings.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record that an indicator counts.
 *
 * @param record its urn
 * @param href where it is read
 * @param day the day by which it falls into the window: of the session, of the deadline, of the decision
 * @param done whether it counts as done
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScoredRecord(
        @Schema(examples = "urn:peyvand:resolution:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        String record,

        String href,
        LocalizedText title,
        LocalDate day,
        boolean done) {}

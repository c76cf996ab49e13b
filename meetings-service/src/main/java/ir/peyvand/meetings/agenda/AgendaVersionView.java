package ir.peyvand.meetings.agenda;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An agenda as it was published; it never changes.
 *
 * @param number from 1
 * @param items as they stood then
 */
public record AgendaVersionView(
        UUID meeting, @Schema(examples = "1") int number, JsonNode items, Instant publishedAt) {}

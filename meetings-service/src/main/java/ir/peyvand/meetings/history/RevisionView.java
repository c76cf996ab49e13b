package ir.peyvand.meetings.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a record.
 *
 * @param version of the record afterwards
 * @param change what happened, in the past tense
 * @param content the record as it was answered afterwards
 * @param reason why, where one was asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionView(
        long version,
        String change,
        JsonNode content,
        Instant madeAt,
        @Nullable String reason) {}

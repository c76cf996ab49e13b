package ir.peyvand.capacity.capacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A content that the record had.
 *
 * @param version the record's version that this content came with
 * @param content as in {@link CapacityContent}
 * @param reason why the record was taken back to be written anew; null for a plain edit
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionView(
        long version,
        JsonNode content,
        Instant madeAt,
        @Nullable String reason) {}

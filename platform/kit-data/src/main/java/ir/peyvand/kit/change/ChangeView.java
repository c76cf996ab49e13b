package ir.peyvand.kit.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the change feed.
 *
 * @param number where to go on: pass it as {@code after}; strictly increasing, not consecutive
 * @param urn {@code urn:peyvand:<type>:<id>}
 * @param change what happened, in the past tense
 * @param deleted true when the record no longer exists for this caller: a mirror removes it
 * @param by the client that did it; only for the record's own province and for those who see all
 * @param beforeDigest hexadecimal SHA-256 of the record before; only for those who see all
 * @param hash hexadecimal chained hash; only for those who see all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeView(
        long number,
        String urn,
        String type,
        UUID id,
        String change,
        Instant modified,
        long version,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean deleted,
        @Nullable String by,
        @Nullable String beforeDigest,
        @Nullable String afterDigest,
        @Nullable String hash) {}

package ir.peyvand.agreements.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a party.
 *
 * @param version the party's version afterwards
 * @param change registered, edited, alias-added, merged or absorbed
 * @param content as in {@link PartyContent}; of an absorbed party its content, of an alias the alias
 * @param reason why it was merged
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartyRevisionView(
        long version,
        String change,
        JsonNode content,
        Instant madeAt,
        @Nullable String reason) {}

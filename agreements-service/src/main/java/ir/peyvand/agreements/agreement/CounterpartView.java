package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the mission added on the side of a counterpart.
 *
 * @param officialName as it will stand in the text
 * @param signatory who will sign for it; by role
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CounterpartView(
        UUID party,
        @Nullable LocalizedText officialName,
        @Nullable Signatory signatory,
        @Nullable String place,
        @Nullable String note,
        Instant completedAt) {}

package ir.peyvand.agreements.fate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A proposal or a decision.
 *
 * @param into URN of the document that goes on instead
 * @param by subject of the token
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FateChoiceView(
        Fate fate,

        @Schema(examples = "urn:peyvand:legacy-document:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10") @Nullable
        String into,

        String reason,
        String by,
        Instant at) {}

package ir.peyvand.agreements.fate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One step of a document on the way to its fate.
 *
 * @param version of the document that the step led to
 * @param change what happened, in the past tense
 * @param status the state it led to
 * @param detail the content, classification, advice, proposal or decision, as it was sent
 * @param by subject of the token
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LegacyDocumentStepView(
        long version,
        @Schema(examples = "proposed") String change,
        LegacyDocumentStatus status,
        JsonNode detail,
        @Nullable String reason,
        String by,
        Instant at) {}

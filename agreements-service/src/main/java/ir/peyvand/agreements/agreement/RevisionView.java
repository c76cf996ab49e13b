package ir.peyvand.agreements.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A content that the agreement had.
 *
 * @param version the record's version that this content came with
 * @param change what brought it: registered, edited, amended, renewed, or a step that had a reason
 * @param amendment how often the signed text had been amended
 * @param content as in {@link AgreementContent}
 * @param agreedOn when the parties agreed on an amendment or a renewal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RevisionView(
        long version,
        String change,
        int amendment,
        JsonNode content,
        Instant madeAt,
        @Nullable LocalDate agreedOn,
        @Nullable String reason) {}

package ir.peyvand.agreements.outcome;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.agreements.commitment.Evidence;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A figure of jobs or investment as callers see it.
 *
 * @param agreement the one under which it was reported
 * @param shares those for agreements that the caller may know of; all of them sum to one
 * @param checkedBy subject of the token that verified or rejected it
 * @param refusal why it was rejected
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutcomeView(
        UUID id,
        String urn,
        UUID agreement,
        OutcomeMeasure measure,
        OutcomePhase phase,

        @Schema(type = SchemaType.STRING, examples = "40") @JsonFormat(shape = JsonFormat.Shape.STRING)
        BigDecimal amount,

        @Schema(examples = "IRR") @Nullable String currency,
        LocalDate asOf,
        OutcomeStatus status,
        @Nullable Evidence evidence,
        List<OutcomeShare> shares,
        @Schema(examples = "demo-governorate-09") @Nullable String reportedBy,
        Instant reportedAt,
        @Schema(examples = "demo-committee") @Nullable String checkedBy,
        @Nullable Instant checkedAt,

        @Schema(examples = "شمار شغل‌ها با فهرست بیمه نمی‌خواند") @Nullable
        String refusal,

        Instant modified,
        long version) {

    static final String TYPE = "outcome";

    /** What everybody may read: the figure, not the evidence and the persons. */
    OutcomeView publicFields() {
        return new OutcomeView(
                id,
                urn,
                agreement,
                measure,
                phase,
                amount,
                currency,
                asOf,
                status,
                null,
                shares,
                null,
                reportedAt,
                null,
                checkedAt,
                null,
                modified,
                version);
    }
}

package ir.peyvand.agreements.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.agreements.party.PartyLevel;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A review as callers see it.
 *
 * @param round how often the agreement had been submitted
 * @param assignedRole whom the task is for, until one of them takes it
 * @param overdue whether the deadline has passed without a decision
 * @param reviewer subject who took it
 * @param reason of a return
 * @param need what there is to judge and what was judged; absent without a statement of need
 * @param findings only on single reviews
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReviewView(
        UUID id,

        @Schema(examples = "urn:peyvand:review:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        String urn,

        ReviewKind kind,
        ReviewStatus status,
        @Schema(examples = "1") int round,
        @Schema(examples = "legal-reviewer") String assignedRole,
        LocalDate dueOn,
        @Schema(examples = "false") boolean overdue,
        UUID agreement,
        @Schema(examples = "IR-09-MOU-0007") String agreementReference,
        LocalizedText agreementTitle,
        PartyLevel level,
        @Schema(examples = "IR-09") String leadProvince,
        @Schema(examples = "demo-legal-reviewer") @Nullable String reviewer,
        @Nullable Instant takenAt,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable NeedView need,
        List<FindingView> findings,
        Instant created,
        Instant modified,
        long version) {

    static final String TYPE = "review";

    ReviewView with(List<FindingView> found) {
        return new ReviewView(
                id,
                urn,
                kind,
                status,
                round,
                assignedRole,
                dueOn,
                overdue,
                agreement,
                agreementReference,
                agreementTitle,
                level,
                leadProvince,
                reviewer,
                takenAt,
                decidedAt,
                reason,
                need,
                found,
                created,
                modified,
                version);
    }
}

package ir.peyvand.agreements.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The statement of need that is judged in a review.
 *
 * @param statement as the agreement's authors wrote it
 * @param outcome absent until it is judged
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NeedView(
        @Schema(examples = "سند پیشین تنها دو سال اعتبار داشت") @Nullable
        String statement,

        @Nullable NeedOutcome outcome,
        @Nullable String reason,
        @Nullable Instant judgedAt) {}

package ir.peyvand.agreements.similarity;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A likeness that was found when an agreement was submitted.
 *
 * @param agreement the one that was submitted
 * @param other what was there
 * @param otherType agreement or legacy-document
 * @param reference of the one that was not asked for
 * @param title of the one that was not asked for
 * @param rule id of the rule that weighed it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LikenessView(
        UUID agreement,
        UUID other,
        @Schema(examples = "agreement") String otherType,
        @Schema(examples = "IR-09-MOU-0007") String reference,
        LocalizedText title,
        @Schema(examples = "0.897") double score,
        List<PartLikeness> parts,
        UUID rule,
        Instant found,
        LikenessOutcome outcome,
        @Nullable Instant judged,

        @Schema(examples = "همان سند است با نام دیگر طرف") @Nullable
        String reason) {}

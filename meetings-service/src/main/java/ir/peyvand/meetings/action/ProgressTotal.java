package ir.peyvand.meetings.action;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far the resolutions of one body, meeting or working group are. Those count that were adopted and hold.
 *
 * @param value id of the body or meeting, or the working group
 * @param name of the body or meeting
 * @param resolutions how many
 * @param finished of these, done or verified
 * @param weight the sum of their weights
 * @param done the sum of weight × progress, exact: sums of groups are sums of their parts
 * @param progress done by weight, to eight places
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProgressTotal(
        @Schema(examples = "tourism") String value,
        @Nullable LocalizedText name,
        @Schema(examples = "4") long resolutions,
        @Schema(examples = "1") long finished,
        @Schema(examples = "5") long weight,
        @Schema(examples = "2.25") BigDecimal done,
        @Schema(examples = "0.45") BigDecimal progress) {}

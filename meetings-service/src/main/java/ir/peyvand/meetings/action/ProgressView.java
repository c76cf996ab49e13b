package ir.peyvand.meetings.action;

import ir.peyvand.kit.money.PlainNumber;
import ir.peyvand.meetings.resolution.ResolutionStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a resolution is, and which action brought how much of it.
 *
 * @param progress the sum of what the actions bring; with none, 1 once it is done
 */
public record ProgressView(
        UUID resolution,
        ResolutionStatus status,
        @Schema(examples = "0.45") BigDecimal progress,
        List<Part> actions) {

    /**
     * What one action brings.
     *
     * @param brings weight × progress, exact
     */
    public record Part(
            UUID action,
            @Schema(examples = "0.6") BigDecimal weight,
            @Schema(examples = "0.75") BigDecimal progress,
            @Schema(examples = "0.45") BigDecimal brings) {

        static Part of(ActionView action) {
            return new Part(
                    action.id(),
                    action.weight(),
                    action.progress(),
                    PlainNumber.of(action.weight().multiply(action.progress())));
        }
    }
}

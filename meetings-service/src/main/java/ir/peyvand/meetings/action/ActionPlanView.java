package ir.peyvand.meetings.action;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The actions of a resolution, in their order.
 *
 * @param progress of the resolution: their weighted sum
 * @param version of the resolution, whose ETag changes the plan
 */
public record ActionPlanView(
        UUID resolution, @Schema(examples = "0.45") BigDecimal progress, List<ActionView> actions, long version) {}

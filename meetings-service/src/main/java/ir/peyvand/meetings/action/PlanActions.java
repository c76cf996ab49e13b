package ir.peyvand.meetings.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * All actions of a resolution, in their order.
 *
 * @param actions at most 100; their weights sum to one. Empty: the resolution has none
 */
public record PlanActions(@NotNull @Size(max = 100) List<@NotNull @Valid PlannedAction> actions) {}

package ir.peyvand.meetings.axis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The whole new content of a draft. */
public record EditAxis(@NotNull @Valid AxisContent content) {}

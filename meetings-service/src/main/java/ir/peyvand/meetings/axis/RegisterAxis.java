package ir.peyvand.meetings.axis;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A point for the agenda. Offices bring it for their province, the committee for none. */
public record RegisterAxis(@NotNull @Valid AxisContent content) {}

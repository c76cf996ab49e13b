package ir.peyvand.meetings.body;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The whole new content of a body; its code, aliases, seats and compositions stay. */
public record EditBody(@NotNull @Valid BodyContent content) {}

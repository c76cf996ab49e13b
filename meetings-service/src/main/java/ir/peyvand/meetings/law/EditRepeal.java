package ir.peyvand.meetings.law;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What the draft says from now on. */
public record EditRepeal(@NotNull @Valid RepealContent content) {}

package ir.peyvand.meetings.law;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A law that is not written down yet. */
public record RegisterLaw(@NotNull @Valid LawContent content) {}

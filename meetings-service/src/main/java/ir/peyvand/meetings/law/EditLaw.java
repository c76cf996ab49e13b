package ir.peyvand.meetings.law;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What is known of the law from now on. */
public record EditLaw(@NotNull @Valid LawContent content) {}

package ir.peyvand.meetings.resolution;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The whole content anew. Once adopted, text, decision and guarantee stand: owner, co-actors, result and origins change. */
public record EditResolution(@NotNull @Valid ResolutionContent content) {}

package ir.peyvand.agreements.fate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** What is known of it by now, whole. */
public record EditLegacyDocument(@NotNull @Valid LegacyDocumentContent content) {}

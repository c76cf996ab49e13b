package ir.peyvand.meetings.escalation;

import ir.peyvand.kit.text.LocalizedText;
import java.util.UUID;

/** The resolution that is late. */
public record EscalatedResolution(UUID id, String reference, LocalizedText title) {}

package ir.peyvand.meetings.axis;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** @param meeting id of the meeting that is to take it up; it has not been held yet */
public record TakeUpAxis(@NotNull UUID meeting) {}

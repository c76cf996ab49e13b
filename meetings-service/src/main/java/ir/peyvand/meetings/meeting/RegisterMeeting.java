package ir.peyvand.meetings.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** A new draft. */
public record RegisterMeeting(@NotNull @Valid MeetingContent content) {}

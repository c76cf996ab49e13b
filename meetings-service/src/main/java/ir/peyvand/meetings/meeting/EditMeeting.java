package ir.peyvand.meetings.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The whole new content; of a called meeting only title, time, place, link and origins may differ. */
public record EditMeeting(@NotNull @Valid MeetingContent content) {}

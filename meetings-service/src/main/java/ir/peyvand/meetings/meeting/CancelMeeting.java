package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/** Why the meeting does not take place: 1 to 1,000 characters. */
public record CancelMeeting(@NotNull @PeopleText(max = 1000) String reason) {}

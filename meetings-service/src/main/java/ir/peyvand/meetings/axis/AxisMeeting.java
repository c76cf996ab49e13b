package ir.peyvand.meetings.axis;

import ir.peyvand.meetings.audience.Audience;
import ir.peyvand.meetings.meeting.MeetingStatus;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its axes have to know it.
 *
 * @param province whose offices write it; null when the committee does
 * @param audience who takes part in it
 */
record AxisMeeting(UUID id, MeetingStatus status, @Nullable String province, Audience audience) {}

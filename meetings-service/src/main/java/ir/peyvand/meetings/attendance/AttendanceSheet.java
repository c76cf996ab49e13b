package ir.peyvand.meetings.attendance;

import java.util.List;

/** Who came to a meeting and who did not, as far as it was recorded. */
public record AttendanceSheet(List<AttendanceView> items) {}

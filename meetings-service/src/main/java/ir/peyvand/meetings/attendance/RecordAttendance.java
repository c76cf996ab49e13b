package ir.peyvand.meetings.attendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Who came and who did not, in place of what was recorded before. */
public record RecordAttendance(@NotNull @Size(max = 300) List<@NotNull @Valid AttendanceEntry> entries) {}

package ir.peyvand.meetings.attendance;

import ir.peyvand.kit.problem.FieldError;
import ir.peyvand.meetings.meeting.MeetingView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every rule of attendance: one method, named as its sentence. */
final class AttendanceRules {

    private AttendanceRules() {}

    /** Each of those who were to come once; a substitute has a name. */
    static List<FieldError> whatDoesNotFit(RecordAttendance request, MeetingView meeting) {
        var errors = new ArrayList<FieldError>();
        var named = new HashSet<String>();
        for (int i = 0; i < request.entries().size(); i++) {
            AttendanceEntry entry = request.entries().get(i);
            String pointer = "/entries/" + i;
            FieldError fault = fault(pointer, entry, meeting);
            if (fault != null) {
                errors.add(fault);
            } else if (!named.add(entry.key())) {
                errors.add(FieldError.of(
                        pointer, "named-twice", "این شرکت‌کننده دو بار آمده است", "This participant is named twice"));
            }
        }
        return errors;
    }

    private static @Nullable FieldError fault(String pointer, AttendanceEntry entry, MeetingView meeting) {
        if (!entry.isOne()) {
            return FieldError.of(
                    pointer,
                    "one-required",
                    "شرکت‌کننده یا نهاد است یا استان یا نمایندگی",
                    "A participant is exactly one of a body, a province and a mission");
        }
        if (!wasToCome(entry, meeting)) {
            return FieldError.of(
                    pointer,
                    "not-a-participant",
                    "این شرکت‌کننده به جلسه دعوت نبوده است",
                    "This participant was not asked to come");
        }
        if (entry.state() == AttendanceState.SUBSTITUTE && entry.representedBy() == null) {
            return FieldError.of(
                    pointer + "/representedBy",
                    "required",
                    "نام جانشین لازم است",
                    "The name of the substitute is required");
        }
        return null;
    }

    private static boolean wasToCome(AttendanceEntry entry, MeetingView meeting) {
        if (entry.body() != null) {
            return entry.body().equals(meeting.body())
                    || meeting.participants().stream()
                            .anyMatch(participant -> entry.body().equals(participant.body()));
        }
        return meeting.provinces().contains(entry.key()) || meeting.missions().contains(entry.key());
    }
}

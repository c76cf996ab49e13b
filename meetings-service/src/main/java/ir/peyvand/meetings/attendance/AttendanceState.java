package ir.peyvand.meetings.attendance;

import com.fasterxml.jackson.annotation.JsonValue;
import ir.peyvand.kit.text.Kebab;
import java.util.Map;

/** Whether somebody came. */
public enum AttendanceState {
    PRESENT,
    ABSENT,
    /** Absent, with a reason that was accepted. */
    EXCUSED,
    /** Somebody else came in his place. */
    SUBSTITUTE;

    static final Map<String, AttendanceState> BY_CODE = Kebab.words(AttendanceState.class);

    /** The word in JSON and the table. */
    @JsonValue
    public String code() {
        return Kebab.of(this);
    }
}

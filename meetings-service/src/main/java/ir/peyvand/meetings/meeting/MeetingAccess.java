package ir.peyvand.meetings.meeting;

import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Caller;
import org.jspecify.annotations.Nullable;

/** Who writes a meeting: the offices of its province, or the committee when it belongs to none. */
public final class MeetingAccess {

    private MeetingAccess() {}

    public static boolean mayWrite(Caller caller, MeetingView meeting) {
        return mayWrite(caller, meeting.province());
    }

    static boolean mayWrite(Caller caller, @Nullable String province) {
        return province == null
                ? caller.is(COMMITTEE)
                : caller.isAny(GOVERNORATE, SECRETARIAT) && caller.isOf(province);
    }
}

package ir.peyvand.meetings.minutes;

import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.OPERATOR;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.meetings.meeting.MeetingAccess;
import ir.peyvand.meetings.meeting.MeetingView;

/** Approved minutes are read by whom the meeting concerns; a draft by those who write it, and those who see everything. */
final class MinutesAccess {

    private MinutesAccess() {}

    static boolean mayReadDraft(Caller caller, MeetingView meeting) {
        return caller.isAny(COMMITTEE, AUDITOR, OPERATOR) || MeetingAccess.mayWrite(caller, meeting);
    }
}

package ir.peyvand.meetings.consent;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.meetings.meeting.MeetingGuard;
import ir.peyvand.meetings.meeting.MeetingStatus;
import ir.peyvand.meetings.meeting.MeetingView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A joint session is called only when head and secretary of every council have consented. */
@ApplicationScoped
class ConsentGuard implements MeetingGuard {

    private final Councils councils;
    private final ConsentRepository consents;

    ConsentGuard(Councils councils, ConsentRepository consents) {
        this.councils = councils;
        this.consents = consents;
    }

    @Override
    public void check(MeetingView meeting, MeetingStatus next, Caller caller) {
        if (next == MeetingStatus.CALLED) {
            consents.lockMeeting(meeting.id());
            List<MissingConsent> missing = councils.missing(meeting);
            if (!missing.isEmpty()) {
                throw ConsentProblems.missing(missing);
            }
        }
    }
}

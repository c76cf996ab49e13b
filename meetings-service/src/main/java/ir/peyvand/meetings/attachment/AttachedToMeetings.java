package ir.peyvand.meetings.attachment;

import ir.peyvand.kit.attachment.AttachedTo;
import jakarta.enterprise.context.ApplicationScoped;

/** Files are attached to meetings. */
@ApplicationScoped
class AttachedToMeetings implements AttachedTo {

    @Override
    public String collection() {
        return "meetings";
    }

    @Override
    public String column() {
        return "meeting_id";
    }
}

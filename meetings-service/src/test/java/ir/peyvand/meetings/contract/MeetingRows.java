package ir.peyvand.meetings.contract;

import static ir.peyvand.kit.caller.Role.ATTACHE;
import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.MISSION;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;
import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.kit.testing.contract.Callers;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.MeetingFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;

/** A meeting is read by whom it concerns, and written by the offices of its province. */
final class MeetingRows {

    static final Role[] READERS = {MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR};
    static final Role[] OWN_READERS = {GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR};
    static final Role[] SEE_ALL = {COMMITTEE, AUDITOR, OPERATOR};
    static final Role[] WRITERS = {GOVERNORATE, SECRETARIAT, COMMITTEE};

    private MeetingRows() {}

    /** Makes a call of a meeting; whoever writes the meeting may do before what the call needs. */
    @FunctionalInterface
    interface Preparation {

        Call prepare(Tokens writer, Known meeting);

        static Preparation none() {
            return (writer, meeting) -> on(meeting);
        }

        static Preparation json(String body) {
            return (writer, meeting) -> on(meeting).json(body);
        }
    }

    static void addTo(AccessMatrix matrix) {
        matrix.row("listMeetings", READERS).shared(Call::plain);
        reading(matrix, "getMeeting", Preparation.none());
        reading(matrix, "listMeetingRevisions", Preparation.none());
        matrix.row("registerMeeting", WRITERS)
                .own(() -> Call.plain().json(content(OWN_PROVINCE)), GOVERNORATE, SECRETARIAT)
                .foreign(() -> Call.plain().json(national()), COMMITTEE);
        matrix.row("editMeeting", WRITERS)
                .own(() -> on(MeetingStory.draft(OWN_PROVINCE)).json(content(OWN_PROVINCE)), GOVERNORATE, SECRETARIAT)
                .foreign(() -> on(MeetingStory.national(OWN_PROVINCE)).json(national()), COMMITTEE)
                .foreignHidden(() -> on(MeetingStory.national(FOREIGN_PROVINCE)).json(national()), COMMITTEE);
        writing(matrix, "callMeeting", Preparation.none());
        writing(matrix, "holdMeeting", Preparation.none(), "call");
        writing(matrix, "cancelMeeting", Preparation.json("{\"reason\": \"برف راه را بست\"}"));
        writing(matrix, "followMeeting", Preparation.json("{\"title\": {\"fa\": \"نشست بعدی\"}}"), "call", "hold");
    }

    /** By whom it concerns: the own province's offices and those who see everything. */
    static void reading(AccessMatrix matrix, String operation, Preparation call, String... moves) {
        matrix.row(operation, READERS)
                .ownHidden(() -> of(OWN_PROVINCE, call, moves), OWN_READERS)
                .foreignHidden(() -> of(FOREIGN_PROVINCE, call, moves), SEE_ALL);
    }

    /**
     * The own province's by its offices; the committee's by the committee alone, also where the own province takes part.
     *
     * @param moves what has to happen to the meeting before
     */
    static void writing(AccessMatrix matrix, String operation, Preparation call, String... moves) {
        matrix.row(operation, WRITERS)
                .own(() -> of(OWN_PROVINCE, call, moves), GOVERNORATE, SECRETARIAT)
                .foreign(() -> national(OWN_PROVINCE, call, moves), COMMITTEE)
                .foreignHidden(() -> national(FOREIGN_PROVINCE, call, moves), COMMITTEE);
    }

    private static Call of(String province, Preparation call, String... moves) {
        return call.prepare(Callers.maker(province), MeetingStory.after(province, moves));
    }

    private static Call national(String province, Preparation call, String... moves) {
        return call.prepare(MeetingFixtures.COMMITTEE, MeetingStory.national(province, moves));
    }

    private static String content(String province) {
        return MeetingStory.session(province, MeetingStory.STARTED);
    }

    private static String national() {
        return """
                {"content": {"kind": "national-summit", "title": {"fa": "اجلاس سراسری"}, "body": "%s"}}
                """.formatted(BodyFixtures.committee());
    }

    static Call on(Known meeting) {
        return Call.on("id", meeting.id()).ifMatch(meeting.tag());
    }
}

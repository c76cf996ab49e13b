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
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import java.util.function.UnaryOperator;

/** A meeting is read by whom it concerns, and written by the offices of its province. */
final class MeetingRows {

    static final Role[] READERS = {MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR};
    static final Role[] OWN_READERS = {GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR};
    static final Role[] SEE_ALL = {COMMITTEE, AUDITOR, OPERATOR};
    static final Role[] WRITERS = {GOVERNORATE, SECRETARIAT, COMMITTEE};

    private MeetingRows() {}

    static void addTo(AccessMatrix matrix) {
        reading(matrix, "getMeeting", UnaryOperator.identity());
        reading(matrix, "listMeetingRevisions", UnaryOperator.identity());
        matrix.row("registerMeeting", WRITERS)
                .own(() -> Call.plain().json(content(OWN_PROVINCE)), GOVERNORATE, SECRETARIAT)
                .foreign(() -> Call.plain().json(national()), COMMITTEE);
        matrix.row("editMeeting", WRITERS)
                .own(() -> on(MeetingStory.draft(OWN_PROVINCE)).json(content(OWN_PROVINCE)), GOVERNORATE, SECRETARIAT)
                .foreign(() -> on(MeetingStory.national(OWN_PROVINCE)).json(national()), COMMITTEE)
                .foreignHidden(() -> on(MeetingStory.national(FOREIGN_PROVINCE)).json(national()), COMMITTEE);
        writing(matrix, "callMeeting", UnaryOperator.identity());
        writing(matrix, "holdMeeting", UnaryOperator.identity(), "call");
        writing(matrix, "cancelMeeting", call -> call.json("{\"reason\": \"برف راه را بست\"}"));
    }

    /** By whom it concerns: the own province's offices and those who see everything. */
    static void reading(AccessMatrix matrix, String operation, UnaryOperator<Call> call) {
        matrix.row(operation, READERS)
                .ownHidden(() -> call.apply(on(MeetingStory.draft(OWN_PROVINCE))), OWN_READERS)
                .foreignHidden(() -> call.apply(on(MeetingStory.draft(FOREIGN_PROVINCE))), SEE_ALL);
    }

    /**
     * The own province's by its offices; the committee's by the committee alone, also where the own province takes part.
     *
     * @param moves what has to happen to the meeting before
     */
    static void writing(AccessMatrix matrix, String operation, UnaryOperator<Call> call, String... moves) {
        matrix.row(operation, WRITERS)
                .own(() -> call.apply(on(MeetingStory.after(OWN_PROVINCE, moves))), GOVERNORATE, SECRETARIAT)
                .foreign(() -> call.apply(on(MeetingStory.national(OWN_PROVINCE, moves))), COMMITTEE)
                .foreignHidden(() -> call.apply(on(MeetingStory.national(FOREIGN_PROVINCE, moves))), COMMITTEE);
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

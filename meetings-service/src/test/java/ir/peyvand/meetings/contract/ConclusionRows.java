package ir.peyvand.meetings.contract;

import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;
import static ir.peyvand.meetings.contract.MeetingRows.OWN_READERS;
import static ir.peyvand.meetings.contract.MeetingRows.READERS;
import static ir.peyvand.meetings.contract.MeetingRows.SEE_ALL;
import static ir.peyvand.meetings.contract.MeetingRows.WRITERS;

import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.meetings.AxisStory;
import ir.peyvand.meetings.MeetingFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;

/** A conclusion is read by whom its meeting concerns, and made by whoever writes it. */
final class ConclusionRows {

    private static final String ERRATUM = """
            {"axisNumber": 1, "text": {"fa": "درست آن این است"}, "reason": "نادرست نوشته شده بود"}
            """;

    private ConclusionRows() {}

    static void addTo(AccessMatrix matrix) {
        MeetingRows.writing(matrix, "concludeMeeting", MeetingRows.Preparation.none(), "call", "hold");
        for (String operation :
                new String[] {"getConclusion", "getConclusionPackage", "verifyConclusion", "listErrata"}) {
            matrix.row(operation, READERS)
                    .ownHidden(() -> MeetingRows.on(concluded(OWN_PROVINCE)), OWN_READERS)
                    .foreignHidden(() -> MeetingRows.on(concluded(FOREIGN_PROVINCE)), SEE_ALL);
        }
        matrix.row("recordErratum", WRITERS)
                .own(() -> erratum(OWN_PROVINCE))
                .foreignHidden(() -> erratum(FOREIGN_PROVINCE), COMMITTEE);
    }

    private static Call erratum(String province) {
        return Call.on("id", concluded(province).id()).json(ERRATUM);
    }

    private static Known concluded(String province) {
        Known meeting = MeetingStory.draft(province);
        AxisStory.onAgenda(province, meeting);
        for (String move : new String[] {"call", "hold", "conclude"}) {
            meeting = MeetingStory.moved(MeetingFixtures.secretariat(province), meeting, move);
        }
        return meeting;
    }
}

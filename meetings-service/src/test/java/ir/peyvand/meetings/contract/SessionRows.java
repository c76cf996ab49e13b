package ir.peyvand.meetings.contract;

import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;
import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;
import static ir.peyvand.meetings.contract.MeetingRows.reading;
import static ir.peyvand.meetings.contract.MeetingRows.writing;

import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.kit.testing.contract.Callers;
import ir.peyvand.meetings.AgendaStory;
import ir.peyvand.meetings.JointSession;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import ir.peyvand.meetings.contract.MeetingRows.Preparation;
import java.util.function.Function;

/** What belongs to a meeting: consents, agenda, attendance. Read by whom the meeting concerns. */
final class SessionRows {

    private SessionRows() {}

    static void addTo(AccessMatrix matrix) {
        consents(matrix);
        agendas(matrix);
        reading(matrix, "getAttendance", Preparation.none(), "call", "hold");
        writing(matrix, "recordAttendance", Preparation.json("{\"entries\": []}"), "call", "hold");
    }

    /** Both councils of a joint session know of it; each seat speaks for itself. */
    private static void consents(AccessMatrix matrix) {
        reading(matrix, "listConsents", Preparation.none());
        reading(matrix, "listMissingConsents", Preparation.none());
        matrix.row("giveConsent", GOVERNORATE, SECRETARIAT)
                .own(() -> Call.on("id", joint(OWN_PROVINCE).id()).json("{}"))
                .foreignHidden(() -> Call.on("id", joint(FOREIGN_PROVINCE).id()).json("{}"));
        matrix.row("withdrawConsent", GOVERNORATE, SECRETARIAT)
                .own(() -> consented(OWN_PROVINCE, Callers::maker), GOVERNORATE)
                .own(() -> consented(OWN_PROVINCE, Callers::checker), SECRETARIAT)
                .foreignHidden(() -> consented(FOREIGN_PROVINCE, Callers::maker));
    }

    private static Known joint(String province) {
        return JointSession.draft(province, "IR-24");
    }

    private static Call consented(String province, Function<String, Tokens> seat) {
        Known meeting = joint(province);
        String consent = JointSession.consent(seat.apply(province), meeting)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return Call.on("id", meeting.id()).path("consent", consent).json("{\"reason\": \"روشن نیست\"}");
    }

    private static void agendas(AccessMatrix matrix) {
        reading(matrix, "getAgenda", Preparation.none());
        reading(matrix, "listAgendaVersions", Preparation.none());
        reading(matrix, "getAgendaVersion", (writer, meeting) -> {
            Known published = AgendaStory.published(writer, AgendaStory.written(writer, meeting));
            return Call.on("id", published.id()).path("number", "1");
        });
        writing(matrix, "writeAgenda", Preparation.json(AgendaStory.TWO_ITEMS));
        writing(matrix, "publishAgenda", (writer, meeting) -> MeetingRows.on(AgendaStory.written(writer, meeting)));
        writing(matrix, "settleAgendaItem", (writer, meeting) -> {
            Known held = MeetingStory.moved(
                    writer, MeetingStory.moved(writer, AgendaStory.written(writer, meeting), "call"), "hold");
            return MeetingRows.on(held)
                    .path("item", AgendaStory.items(writer, held).getFirst())
                    .json("{}");
        });
    }
}

package ir.peyvand.meetings.contract;

import static ir.peyvand.kit.caller.Role.AUDITOR;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;

/** Who may do what in this service, written from the permission table: a class of rows for each feature. */
final class MeetingsMatrix {

    private MeetingsMatrix() {}

    static AccessMatrix matrix() {
        var matrix = new AccessMatrix();
        BodyRows.addTo(matrix);
        MeetingRows.addTo(matrix);
        EscalationRows.addTo(matrix);
        ReferralRows.addTo(matrix);
        SessionRows.addTo(matrix);
        PaperRows.addTo(matrix);
        ResolutionRows.addTo(matrix);
        AxisRows.addTo(matrix);
        MergerRows.addTo(matrix);
        ConclusionRows.addTo(matrix);
        matrix.row("listMeetingChanges", Role.values()).shared(Call::plain);
        matrix.row("verifyMeetingChanges", AUDITOR).shared(Call::plain);
        matrix.row("listMeetingReferences", Role.values())
                .shared(() -> Call.plain().query("urn", "urn:peyvand:axis:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10"));
        RoadmapRows.addTo(matrix);
        PublicationRows.addTo(matrix);
        CalendarRows.addTo(matrix);
        ScoreRows.addTo(matrix);
        DelegationRows.addTo(matrix);
        LawRows.addTo(matrix);
        return matrix;
    }
}

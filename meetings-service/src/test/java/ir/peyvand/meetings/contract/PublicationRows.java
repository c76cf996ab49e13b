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
import ir.peyvand.meetings.MeetingFixtures;
import ir.peyvand.meetings.MeetingFixtures.Known;
import ir.peyvand.meetings.MeetingStory;
import ir.peyvand.meetings.publication.PublicationFixtures;

/** Public twins: everybody reads what is published; whoever writes the record keeps its twin. */
final class PublicationRows {

    private static final Role[] WRITERS = {GOVERNORATE, SECRETARIAT, COMMITTEE};
    private static final Role[] SEE_ALL = {COMMITTEE, AUDITOR, OPERATOR};
    private static final String REASON = "{\"reason\": \"متن نادرست است\"}";

    private PublicationRows() {}

    static void addTo(AccessMatrix matrix) {
        matrix.row("listPublications", Role.values()).shared(Call::plain);
        matrix.row("getPublication", Role.values())
                .shared(() -> published(FOREIGN_PROVINCE))
                .ownHidden(() -> drafted(OWN_PROVINCE), GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR)
                .foreignHidden(() -> drafted(FOREIGN_PROVINCE), SEE_ALL);
        matrix.row("listPublicationRevisions", MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR)
                .ownHidden(() -> drafted(OWN_PROVINCE), GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR)
                .foreignHidden(() -> drafted(FOREIGN_PROVINCE), SEE_ALL);
        matrix.row("draftPublication", WRITERS)
                .own(
                        () -> Call.plain().json(PublicationFixtures.draft(meeting(OWN_PROVINCE))),
                        GOVERNORATE,
                        SECRETARIAT);
        matrix.row("editPublication", WRITERS)
                .own(() -> drafted(OWN_PROVINCE).json(PublicationFixtures.TEXT), GOVERNORATE, SECRETARIAT)
                .foreign(() -> published(FOREIGN_PROVINCE).json(PublicationFixtures.TEXT));
        matrix.row("publishPublication", WRITERS)
                .own(() -> drafted(OWN_PROVINCE), GOVERNORATE, SECRETARIAT)
                .foreign(() -> published(FOREIGN_PROVINCE));
        matrix.row("unpublishPublication", WRITERS)
                .own(() -> published(OWN_PROVINCE).json(REASON), GOVERNORATE, SECRETARIAT)
                .foreign(() -> published(FOREIGN_PROVINCE).json(REASON));
    }

    private static Call drafted(String province) {
        return on(PublicationFixtures.drafted(MeetingFixtures.secretariat(province), meeting(province)));
    }

    private static Call published(String province) {
        return on(PublicationFixtures.published(MeetingFixtures.secretariat(province), meeting(province)));
    }

    private static String meeting(String province) {
        return PublicationFixtures.meeting(MeetingStory.called(province));
    }

    private static Call on(Known known) {
        return Call.on("id", known.id()).ifMatch(known.tag());
    }
}

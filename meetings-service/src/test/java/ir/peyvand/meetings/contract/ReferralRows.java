package ir.peyvand.meetings.contract;

import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;
import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;
import static ir.peyvand.meetings.contract.MeetingRows.OWN_READERS;
import static ir.peyvand.meetings.contract.MeetingRows.READERS;
import static ir.peyvand.meetings.contract.MeetingRows.SEE_ALL;
import static ir.peyvand.meetings.contract.MeetingRows.WRITERS;
import static ir.peyvand.meetings.contract.MeetingRows.on;

import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.meetings.BodyFixtures;
import ir.peyvand.meetings.ReferralStory;
import java.util.UUID;

/** A referral is read by whom its matter has passed through, answered by its recipient and taken back by its sender. */
final class ReferralRows {

    private static final String ELSEWHERE = "IR-20";
    private static final String FURTHER = "IR-21";

    private ReferralRows() {}

    static void addTo(AccessMatrix matrix) {
        matrix.row("listReferrals", READERS).shared(Call::plain);
        reading(matrix, "getReferral");
        reading(matrix, "listReferralRevisions");
        matrix.row("referRecord", WRITERS)
                .own(() -> Call.plain().json(request(BodyFixtures.council(OWN_PROVINCE))), GOVERNORATE, SECRETARIAT)
                .foreign(() -> Call.plain().json(request(BodyFixtures.committee())), COMMITTEE);
        matrix.row("receiveReferral", WRITERS)
                .own(() -> on(ReferralStory.sent(ELSEWHERE, OWN_PROVINCE)), GOVERNORATE, SECRETARIAT)
                .foreignHidden(() -> on(ReferralStory.toCommittee(ELSEWHERE)), COMMITTEE);
        answering(matrix, "acceptReferral", "{}");
        answering(matrix, "refuseReferral", ReferralStory.REASON);
        carryingOut(
                matrix, "nameReferralFollowUp", "{\"followUp\": \"urn:peyvand:agreement:" + UUID.randomUUID() + "\"}");
        carryingOut(matrix, "completeReferral", "{\"result\": {\"fa\": \"انجام شد\"}}");
        matrix.row("withdrawReferral", WRITERS)
                .own(
                        () -> on(ReferralStory.sent(OWN_PROVINCE, ELSEWHERE)).json(ReferralStory.REASON),
                        GOVERNORATE,
                        SECRETARIAT)
                .foreignHidden(
                        () -> on(ReferralStory.national(FOREIGN_PROVINCE)).json(ReferralStory.REASON), COMMITTEE);
    }

    private static void reading(AccessMatrix matrix, String operation) {
        matrix.row(operation, READERS)
                .ownHidden(() -> on(ReferralStory.sent(ELSEWHERE, OWN_PROVINCE)), OWN_READERS)
                .foreignHidden(() -> on(ReferralStory.sent(ELSEWHERE, FURTHER)), SEE_ALL);
    }

    private static void answering(AccessMatrix matrix, String operation, String body) {
        matrix.row(operation, WRITERS)
                .own(() -> on(ReferralStory.received(ELSEWHERE, OWN_PROVINCE)).json(body), GOVERNORATE, SECRETARIAT)
                .foreignHidden(
                        () -> on(ReferralStory.toCommittee(ELSEWHERE, "receive"))
                                .json(body),
                        COMMITTEE);
    }

    private static void carryingOut(AccessMatrix matrix, String operation, String body) {
        matrix.row(operation, WRITERS)
                .own(() -> on(ReferralStory.accepted(ELSEWHERE, OWN_PROVINCE)).json(body), GOVERNORATE, SECRETARIAT)
                .foreignHidden(
                        () -> on(ReferralStory.toCommittee(ELSEWHERE, "receive", "accept"))
                                .json(body),
                        COMMITTEE);
    }

    private static String request(String from) {
        return """
                {"subject": "urn:peyvand:agreement:%s", "title": {"fa": "تفاهم مرزی"}, "fromBody": "%s", "toBody": "%s"}
                """.formatted(UUID.randomUUID(), from, BodyFixtures.council(ELSEWHERE));
    }
}

package ir.peyvand.agreements.contract;

import static ir.peyvand.agreements.contract.AgreementCalls.reasoned;
import static ir.peyvand.agreements.contract.PartyCalls.alias;
import static ir.peyvand.agreements.contract.PartyCalls.edit;
import static ir.peyvand.kit.caller.Role.ATTACHE;
import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.DASHBOARD;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.MISSION;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.kit.testing.contract.Callers;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Who may do what in this service, written from the permission table. */
final class AgreementsMatrix {

    private static final Role[] SEE_ALL = {COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR};
    private static final Role[] WRITERS = {GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION};

    private AgreementsMatrix() {}

    static AccessMatrix matrix() {
        var matrix = new AccessMatrix();
        parties(matrix);
        agreements(matrix);
        decisions(matrix);
        moves(matrix);
        sides(matrix);
        FateMatrix.addTo(matrix);
        similarity(matrix);
        ReviewRows.add(matrix);
        FormRows.add(matrix);
        releases(matrix);
        ResultsMatrix.addTo(matrix);
        matrix.row("listAgreementChanges", Role.values()).shared(Call::plain);
        matrix.row("verifyAgreementChanges", AUDITOR).shared(Call::plain);
        return matrix;
    }

    /** A directory that everybody reads; an entry is kept by its own offices, the committee and operators. */
    private static void parties(AccessMatrix matrix) {
        matrix.row("listParties", Role.values()).shared(Call::plain);
        matrix.row("getParty", Role.values()).shared(PartyCalls::own);
        matrix.row("registerParty", GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION, OPERATOR)
                .shared(PartyCalls::registration);
        matrix.row("editParty", GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION, COMMITTEE, OPERATOR)
                .own(edit(PartyCalls::own))
                .foreign(edit(PartyCalls::foreign), COMMITTEE, OPERATOR);
        matrix.row("addPartyAlias", GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION, COMMITTEE, OPERATOR)
                .own(alias(PartyCalls::own))
                .foreign(alias(PartyCalls::foreign), COMMITTEE, OPERATOR);
        matrix.row("mergeParty", COMMITTEE, OPERATOR).shared(PartyCalls::merger);
        matrix.row(
                        "listPartyRevisions",
                        GOVERNORATE,
                        SECRETARIAT,
                        COOPERATION_ORGANISATION,
                        COMMITTEE,
                        AUDITOR,
                        OPERATOR)
                .shared(PartyCalls::own);
    }

    private static void agreements(AccessMatrix matrix) {
        matrix.row("listAgreements", Role.values()).shared(Call::plain);
        matrix.row("getAgreement", Role.values())
                .ownHidden(AgreementCalls::ownDraft, with(SEE_ALL, GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION))
                .foreignHidden(AgreementCalls::foreignDraft, SEE_ALL)
                .ownHidden(AgreementCalls::ownDraftAbroad, with(SEE_ALL, GOVERNORATE, SECRETARIAT, MISSION, ATTACHE))
                .foreignHidden(AgreementCalls::foreignDraftAbroad, SEE_ALL)
                .foreignHidden(AgreementCalls::foreignSigned, with(SEE_ALL, DASHBOARD));
        matrix.row("registerAgreement", WRITERS)
                .own(() -> AgreementCalls.registration(Callers.OWN_PROVINCE))
                .foreign(() -> AgreementCalls.registration(Callers.FOREIGN_PROVINCE));
        matrix.row("editAgreement", WRITERS)
                .own(AgreementCalls.edit(AgreementCalls::ownDraft))
                .foreignHidden(AgreementCalls.edit(AgreementCalls::foreignDraft));
        matrix.row(
                        "listAgreementRevisions",
                        with(SEE_ALL, GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION, MISSION, ATTACHE))
                .ownHidden(AgreementCalls::ownDraft, with(SEE_ALL, GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION))
                .foreignHidden(AgreementCalls::foreignDraft, SEE_ALL);
    }

    /** Whoever may see an agreement may see its release, and nobody else. */
    private static void releases(AccessMatrix matrix) {
        matrix.row("listAgreementReleases", Role.values()).shared(Call::plain);
        matrix.row("getAgreementRelease", Role.values())
                .ownHidden(AgreementCalls::ownDraft, with(SEE_ALL, GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION))
                .foreignHidden(AgreementCalls::foreignDraft, SEE_ALL)
                .foreignHidden(AgreementCalls::foreignDraftAbroad, SEE_ALL)
                .foreignHidden(AgreementCalls::foreignSigned, with(SEE_ALL, DASHBOARD));
    }

    /** Domestic ones are approved in the lead province, foreign ones by the committee; reviewers may return any. */
    private static void decisions(AccessMatrix matrix) {
        matrix.row("approveAgreement", GOVERNORATE, SECRETARIAT, COMMITTEE)
                .own(AgreementCalls.reviewed(AgreementCalls::ownInReview), GOVERNORATE, SECRETARIAT)
                .foreignHidden(AgreementCalls.reviewed(AgreementCalls::foreignInReviewAbroad), COMMITTEE);
        matrix.row("returnAgreement", GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER)
                .own(reasoned(AgreementCalls::ownInReview), GOVERNORATE, SECRETARIAT, LEGAL_REVIEWER, PROTOCOL_REVIEWER)
                .foreignHidden(
                        reasoned(AgreementCalls::foreignInReviewAbroad), COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER);
    }

    private static void moves(AccessMatrix matrix) {
        writing(matrix, "submitAgreement", AgreementCalls::ownDraft, AgreementCalls::foreignDraft);
        writing(
                matrix,
                "withdrawAgreement",
                reasoned(AgreementCalls::ownDraft),
                reasoned(AgreementCalls::foreignDraft));
        writing(matrix, "signAgreement", AgreementCalls::ownWithSignatures, AgreementCalls::foreignApproved);
        writing(
                matrix,
                "enterAgreementIntoForce",
                AgreementCalls.dated(AgreementCalls::ownSigned),
                AgreementCalls.dated(AgreementCalls::foreignSigned));
        writing(
                matrix,
                "completeAgreement",
                AgreementCalls.ended(AgreementCalls::ownInForce),
                AgreementCalls.ended(AgreementCalls::foreignSigned));
        writing(
                matrix,
                "terminateAgreement",
                AgreementCalls.ended(AgreementCalls::ownSigned),
                AgreementCalls.ended(AgreementCalls::foreignSigned));
        writing(
                matrix,
                "lapseAgreement",
                AgreementCalls.ended(AgreementCalls::ownSigned),
                AgreementCalls.ended(AgreementCalls::foreignSigned));
        writing(
                matrix,
                "renewAgreement",
                AgreementCalls.renewed(AgreementCalls::ownSigned),
                AgreementCalls.renewed(AgreementCalls::foreignSigned));
        writing(
                matrix,
                "amendAgreement",
                AgreementCalls.amend(AgreementCalls::ownSigned),
                AgreementCalls.amend(AgreementCalls::foreignSigned));
        writing(
                matrix,
                "recordAgreementNotification",
                AgreementCalls.noted(AgreementCalls::ownDraft),
                AgreementCalls.noted(AgreementCalls::foreignDraft));
        writing(
                matrix,
                "recordAgreementRegistration",
                AgreementCalls.noted(AgreementCalls::ownSigned),
                AgreementCalls.noted(AgreementCalls::foreignSigned));
    }

    private static void writing(AccessMatrix matrix, String operation, Supplier<Call> own, Supplier<Call> foreign) {
        matrix.row(operation, WRITERS).own(own).foreignHidden(foreign);
    }

    private static void sides(AccessMatrix matrix) {
        matrix.row("recordAgreementAction", GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION, MISSION, ATTACHE)
                .ownHidden(
                        AgreementCalls.action(AgreementCalls::ownApproved),
                        GOVERNORATE,
                        SECRETARIAT,
                        COOPERATION_ORGANISATION)
                .ownHidden(
                        AgreementCalls.actionAbroad(AgreementCalls::ownApprovedAbroad, AgreementCalls.OWN_COUNTRY),
                        GOVERNORATE,
                        SECRETARIAT,
                        MISSION,
                        ATTACHE)
                .foreignHidden(AgreementCalls.action(AgreementCalls::foreignApproved));
        matrix.row("completeAgreementCounterpart", MISSION, ATTACHE)
                .own(AgreementCalls.completion(AgreementCalls::ownDraftAbroad, AgreementCalls.OWN_COUNTRY))
                .foreignHidden(
                        AgreementCalls.completion(AgreementCalls::foreignDraftAbroad, AgreementCalls.FOREIGN_COUNTRY));
    }

    /** Everybody who reads drafts compares them; reviewers and whoever approves judge. */
    private static void similarity(AccessMatrix matrix) {
        Role[] readers = with(SEE_ALL, GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION, MISSION, ATTACHE);
        matrix.row("compareAgreementDraft", readers).shared(SimilarityCalls::comparison);
        matrix.row("listSimilarityRules", Role.values()).shared(Call::plain);
        matrix.row("addSimilarityRule", OPERATOR).shared(SimilarityCalls::rule);
        matrix.row("listAgreementLikenesses", readers)
                .ownHidden(AgreementCalls::ownDraft, with(SEE_ALL, GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION))
                .foreignHidden(AgreementCalls::foreignDraft, SEE_ALL);
        matrix.row("judgeAgreementLikeness", GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER)
                .own(SimilarityCalls::ownLikeness, GOVERNORATE, SECRETARIAT, LEGAL_REVIEWER, PROTOCOL_REVIEWER)
                .foreignHidden(SimilarityCalls::foreignLikenessAbroad, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER);
    }

    private static Role[] with(Role[] some, Role... more) {
        return Stream.of(some, more).flatMap(Stream::of).toArray(Role[]::new);
    }
}

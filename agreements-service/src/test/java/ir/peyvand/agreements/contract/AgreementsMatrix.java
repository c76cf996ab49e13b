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
import java.util.List;
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
        attachments(matrix);
        imports(matrix);
        rules(matrix);
        matrix.row("listAgreementChanges", Role.values()).shared(Call::plain);
        matrix.row("verifyAgreementChanges", AUDITOR).shared(Call::plain);
        matrix.row("listAgreementReferences", Role.values())
                .shared(() -> Call.plain().query("urn", "urn:peyvand:axis:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10"));
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
                AgreementCalls.ended(AgreementCalls::ownRunOut),
                AgreementCalls.ended(AgreementCalls::foreignRunOut));
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

    /** Everybody who reads drafts compares them. */
    private static void similarity(AccessMatrix matrix) {
        Role[] readers = with(SEE_ALL, GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION, MISSION, ATTACHE);
        matrix.row("compareAgreementDraft", readers).shared(SimilarityCalls::comparison);
        matrix.row("listSimilarityRules", Role.values()).shared(Call::plain);
        matrix.row("addSimilarityRule", OPERATOR).shared(SimilarityCalls::rule);
        matrix.row("listAgreementLikenesses", readers)
                .ownHidden(AgreementCalls::ownDraft, with(SEE_ALL, GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION))
                .foreignHidden(AgreementCalls::foreignDraft, SEE_ALL);
    }

    /** Whoever sees more than the public fields reads attachments; the lead and the country's mission attach. */
    private static void attachments(AccessMatrix matrix) {
        Role[] attaching = with(WRITERS, MISSION, ATTACHE);
        Role[] reading = with(SEE_ALL, attaching);
        matrix.row("attachToAgreement", attaching)
                .ownHidden(AttachmentCalls.upload(AgreementCalls::ownDraft), WRITERS)
                .ownHidden(
                        AttachmentCalls.upload(AgreementCalls::ownDraftAbroad),
                        GOVERNORATE,
                        SECRETARIAT,
                        MISSION,
                        ATTACHE)
                .foreignHidden(AttachmentCalls.upload(AgreementCalls::foreignDraftAbroad));
        Supplier<Call> own = AttachmentCalls.attached(AgreementCalls::ownDraft, Callers.OWN_PROVINCE);
        Supplier<Call> foreign = AttachmentCalls.attached(AgreementCalls::foreignDraft, Callers.FOREIGN_PROVINCE);
        matrix.row("withdrawAgreementAttachment", attaching)
                .ownHidden(AttachmentCalls.withdrawal(own), WRITERS)
                .foreignHidden(AttachmentCalls.withdrawal(foreign));
        for (String operation :
                List.of("listAgreementAttachments", "getAgreementAttachment", "downloadAgreementAttachment")) {
            matrix.row(operation, reading)
                    .ownHidden(own, with(SEE_ALL, WRITERS))
                    .foreignHidden(foreign, SEE_ALL);
        }
    }

    /** What an import may hold is judged row by row; a job belongs to the province that sent the file. */
    private static void imports(AccessMatrix matrix) {
        matrix.row("importAgreements", with(WRITERS, OPERATOR)).shared(ImportCalls::file);
        Role[] reading = with(WRITERS, COMMITTEE, AUDITOR, OPERATOR);
        matrix.row("listAgreementImports", reading).shared(Call::plain);
        matrix.row("getAgreementImportTemplate", reading).shared(Call::plain);
        for (String ofOneJob : List.of("getAgreementImport", "listAgreementImportRows")) {
            matrix.row(ofOneJob, reading)
                    .own(ImportCalls::ownJob)
                    .foreignHidden(ImportCalls::foreignJob, COMMITTEE, AUDITOR, OPERATOR);
        }
    }

    private static void rules(AccessMatrix matrix) {
        matrix.row("listAgreementSteps", with(SEE_ALL, with(WRITERS, MISSION, ATTACHE)))
                .ownHidden(AgreementCalls::ownDraft, with(SEE_ALL, WRITERS))
                .foreignHidden(AgreementCalls::foreignDraft, SEE_ALL);
        matrix.row("listProcedureRules", Role.values()).shared(Call::plain);
        matrix.row("setProcedureRule", OPERATOR).shared(() -> Call.plain().json("""
                {"level": "foreign-national", "step": "registration", "days": 45, "enforced": false,
                 "effectiveFrom": "2400-01-01", "source": "بخشنامهٔ نمونه"}
                """));
        matrix.row("listAuthorityRules", Role.values()).shared(Call::plain);
        matrix.row("setAuthorityRule", OPERATOR).shared(() -> Call.plain().json("""
                {"level": "foreign-national", "needed": "from-amount", "from": {"amount": "1000.00", "currency": "USD"},
                 "effectiveFrom": "2400-01-01", "source": "بخشنامهٔ نمونه"}
                """));
        matrix.row("listReminderRules", Role.values()).shared(Call::plain);
        matrix.row("setReminderRule", OPERATOR).shared(() -> Call.plain().json("""
                {"daysBefore": 400, "active": true, "effectiveFrom": "2400-01-01", "source": "بخشنامهٔ نمونه"}
                """));
    }

    private static Role[] with(Role[] some, Role... more) {
        return Stream.of(some, more).flatMap(Stream::of).toArray(Role[]::new);
    }
}

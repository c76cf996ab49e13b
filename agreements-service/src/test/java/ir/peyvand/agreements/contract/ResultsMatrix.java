package ir.peyvand.agreements.contract;

import static ir.peyvand.agreements.contract.ResultCalls.commitment;
import static ir.peyvand.agreements.contract.ResultCalls.commitmentReport;
import static ir.peyvand.agreements.contract.ResultCalls.evidence;
import static ir.peyvand.agreements.contract.ResultCalls.figure;
import static ir.peyvand.agreements.contract.ResultCalls.plan;
import static ir.peyvand.agreements.contract.ResultCalls.refusal;
import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.DASHBOARD;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;
import static ir.peyvand.kit.testing.contract.Callers.FOREIGN_PROVINCE;
import static ir.peyvand.kit.testing.contract.Callers.OWN_PROVINCE;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import java.util.function.Function;
import java.util.function.Supplier;

/** Who may do what with the results of agreements: they are read by those who read the agreement. */
final class ResultsMatrix {

    private static final Role[] WRITERS = {GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION};
    private static final Role[] JUDGES = {GOVERNORATE, SECRETARIAT, COMMITTEE};

    /** Of a signed domestic agreement. */
    private static final Role[] SEE_OWN = {
        GOVERNORATE,
        SECRETARIAT,
        COOPERATION_ORGANISATION,
        COMMITTEE,
        LEGAL_REVIEWER,
        PROTOCOL_REVIEWER,
        AUDITOR,
        OPERATOR,
        DASHBOARD
    };

    private static final Role[] SEE_FOREIGN = {
        COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR, DASHBOARD
    };

    private ResultsMatrix() {}

    static void addTo(AccessMatrix matrix) {
        commitments(matrix);
        reports(matrix);
        outcomes(matrix);
        claims(matrix);
        matrix.row("getFunnel", Role.values()).shared(() -> Call.plain().query("by", "province"));
        matrix.row("getOutcomes", Role.values()).shared(() -> Call.plain().query("by", "subject"));
        matrix.row("getAgreementStatistics", Role.values())
                .shared(() -> Call.plain().query("of", "province-province"));
        matrix.row("listReportLights", Role.values()).shared(Call::plain);
        matrix.row("addReportLight", OPERATOR).shared(ResultCalls::light);
    }

    private static void commitments(AccessMatrix matrix) {
        reading(matrix, "listCommitments", ResultCalls::ownSigned, ResultCalls::foreignSigned);
        reading(
                matrix,
                "getCommitment",
                () -> ResultCalls.scheduled(OWN_PROVINCE),
                () -> ResultCalls.scheduled(FOREIGN_PROVINCE));
        writing(matrix, "addCommitment", commitment(ResultCalls::ownSigned), commitment(ResultCalls::foreignSigned));
        writing(
                matrix,
                "reportCommitment",
                commitmentReport(() -> ResultCalls.scheduled(OWN_PROVINCE)),
                commitmentReport(() -> ResultCalls.scheduled(FOREIGN_PROVINCE)));
        judging(matrix, "verifyCommitment", lead -> () -> ResultCalls.reported(lead));
        judging(matrix, "refuseCommitment", lead -> refusal(() -> ResultCalls.reported(lead)));
    }

    private static void reports(AccessMatrix matrix) {
        reading(matrix, "getReportPlan", ResultCalls::ownPlanned, ResultCalls::foreignPlanned);
        reading(matrix, "listReports", ResultCalls::ownSigned, ResultCalls::foreignSigned);
        reading(matrix, "getReport", () -> ResultCalls.due(OWN_PROVINCE), () -> ResultCalls.due(FOREIGN_PROVINCE));
        writing(matrix, "planReports", plan(AgreementCalls::ownDraft), plan(AgreementCalls::foreignDraft));
        writing(
                matrix,
                "submitReport",
                evidence(() -> ResultCalls.due(OWN_PROVINCE)),
                evidence(() -> ResultCalls.due(FOREIGN_PROVINCE)));
        judging(matrix, "acceptReport", lead -> () -> ResultCalls.submitted(lead));
        judging(matrix, "refuseReport", lead -> refusal(() -> ResultCalls.submitted(lead)));
    }

    private static void outcomes(AccessMatrix matrix) {
        reading(matrix, "listOutcomes", ResultCalls::ownSigned, ResultCalls::foreignSigned);
        reading(
                matrix,
                "getOutcome",
                () -> ResultCalls.expected(OWN_PROVINCE),
                () -> ResultCalls.expected(FOREIGN_PROVINCE));
        writing(
                matrix,
                "reportOutcome",
                figure(ResultCalls::ownSigned, OWN_PROVINCE),
                figure(ResultCalls::foreignSigned, FOREIGN_PROVINCE));
        judging(matrix, "verifyOutcome", lead -> () -> ResultCalls.expected(lead));
        judging(matrix, "rejectOutcome", lead -> refusal(() -> ResultCalls.expected(lead)));
    }

    private static void claims(AccessMatrix matrix) {
        matrix.row("listClaims", Role.values()).shared(Call::plain);
        matrix.row("registerClaim", COMMITTEE, OPERATOR).shared(ResultCalls::claim);
        matrix.row("getClaim", Role.values()).shared(ResultCalls::announced);
        matrix.row("reconcileClaim", Role.values()).shared(ResultCalls::announced);
        matrix.row("listClaimRecords", Role.values())
                .shared(() -> ResultCalls.announced().query("of", "registered"));
    }

    private static void reading(AccessMatrix matrix, String operation, Supplier<Call> own, Supplier<Call> foreign) {
        matrix.row(operation, Role.values()).ownHidden(own, SEE_OWN).foreignHidden(foreign, SEE_FOREIGN);
    }

    private static void writing(AccessMatrix matrix, String operation, Supplier<Call> own, Supplier<Call> foreign) {
        matrix.row(operation, WRITERS).own(own).foreignHidden(foreign);
    }

    private static void judging(AccessMatrix matrix, String operation, Function<String, Supplier<Call>> record) {
        matrix.row(operation, JUDGES)
                .own(record.apply(OWN_PROVINCE))
                .foreignHidden(record.apply(FOREIGN_PROVINCE), COMMITTEE);
    }
}

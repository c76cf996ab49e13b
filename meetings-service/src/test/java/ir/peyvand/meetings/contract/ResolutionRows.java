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
import static ir.peyvand.meetings.contract.ResolutionCalls.REASON;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import java.util.function.Function;

/**
 * Resolutions and what belongs to them: read by whom they concern, written by the offices of their province and the
 * committee. In all calls the secretariat is the owner and made what there is, so that it never judges.
 */
final class ResolutionRows {

    private static final Role[] READERS = {MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR};
    private static final Role[] WRITERS = {GOVERNORATE, SECRETARIAT, COMMITTEE};
    private static final Role[] SEE_OWN = {GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR};
    private static final Role[] SEE_FOREIGN = {COMMITTEE, AUDITOR, OPERATOR};

    private ResolutionRows() {}

    static void addTo(AccessMatrix matrix) {
        matrix.row("listResolutions", READERS).shared(Call::plain);
        matrix.row("getProgressTotals", READERS).shared(() -> Call.plain().query("by", "meeting"));
        matrix.row("listLightRules", READERS).shared(Call::plain);
        matrix.row("addLightRule", COMMITTEE, OPERATOR).shared(ResolutionCalls::lightRule);
        matrix.row("registerResolution", WRITERS).own(ResolutionCalls::registered);
        for (String operation : new String[] {
            "getResolution",
            "listResolutionRevisions",
            "getResolutionLight",
            "getResolutionProgress",
            "getActionPlan",
            "listDeadlineChanges",
            "listEvidence",
            "listResolutionReports"
        }) {
            read(matrix, operation, ResolutionCalls::proposed);
        }
        moves(matrix);
        parts(matrix);
        imports(matrix);
    }

    /** What an import may hold is judged row by row; a job belongs to the province that sent the file. */
    private static void imports(AccessMatrix matrix) {
        matrix.row("importResolutions", GOVERNORATE, SECRETARIAT, COMMITTEE, OPERATOR)
                .shared(ResolutionCalls::file);
        matrix.row("listResolutionImports", SEE_OWN).shared(Call::plain);
        matrix.row("getResolutionImportTemplate", SEE_OWN).shared(Call::plain);
        for (String ofOneJob : new String[] {"getResolutionImport", "listResolutionImportRows"}) {
            matrix.row(ofOneJob, SEE_OWN)
                    .own(() -> ResolutionCalls.job(OWN_PROVINCE))
                    .foreignHidden(() -> ResolutionCalls.job(FOREIGN_PROVINCE), SEE_FOREIGN);
        }
    }

    private static void moves(AccessMatrix matrix) {
        write(matrix, "editResolution", ResolutionCalls::edited);
        write(
                matrix,
                "adoptResolution",
                province -> ResolutionCalls.proposed(province).json("{}"));
        write(
                matrix,
                "postponeResolution",
                province -> ResolutionCalls.proposed(province).json(REASON));
        write(
                matrix,
                "rejectResolution",
                province -> ResolutionCalls.proposed(province).json(REASON));
        write(
                matrix,
                "withdrawResolution",
                province -> ResolutionCalls.proposed(province).json(REASON));
        write(matrix, "startResolution", ResolutionCalls::adopted);
        write(matrix, "completeResolution", ResolutionCalls::shown);
        write(
                matrix,
                "reopenResolution",
                province -> ResolutionCalls.done(province).json(REASON));
    }

    private static void parts(AccessMatrix matrix) {
        write(matrix, "planActions", ResolutionCalls::plan);
        read(matrix, "getAction", ResolutionCalls::action);
        read(matrix, "listActionReports", ResolutionCalls::action);
        matrix.row("reportAction", MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE)
                .ownHidden(() -> ResolutionCalls.actionReport(OWN_PROVINCE), WRITERS)
                .foreignHidden(() -> ResolutionCalls.actionReport(FOREIGN_PROVINCE), COMMITTEE);
        write(matrix, "requestDeadlineChange", ResolutionCalls::deadline);
        read(matrix, "getDeadlineChange", ResolutionCalls::deadlineChange);
        matrix.row("approveDeadlineChange", GOVERNORATE, COMMITTEE)
                .own(() -> ResolutionCalls.deadlineChange(OWN_PROVINCE))
                .foreignHidden(() -> ResolutionCalls.deadlineChange(FOREIGN_PROVINCE), COMMITTEE);
        matrix.row("refuseDeadlineChange", GOVERNORATE, COMMITTEE)
                .own(() -> ResolutionCalls.deadlineChange(OWN_PROVINCE).json(REASON))
                .foreignHidden(
                        () -> ResolutionCalls.deadlineChange(FOREIGN_PROVINCE).json(REASON), COMMITTEE);
        write(matrix, "submitEvidence", ResolutionCalls::evidence);
        read(matrix, "getEvidence", ResolutionCalls::judged);
        judge(matrix, "acceptEvidence", ResolutionCalls::judged);
        judge(
                matrix,
                "refuseEvidence",
                province -> ResolutionCalls.judged(province).json(REASON));
        read(matrix, "getResolutionReportPlan", ResolutionCalls::report);
        write(matrix, "planResolutionReports", ResolutionCalls::reportPlan);
        read(matrix, "getResolutionReport", ResolutionCalls::report);
        write(
                matrix,
                "submitResolutionReport",
                province -> ResolutionCalls.report(province).json("{\"text\": \"سه دستگاه آغاز به کار کرد\"}"));
        judge(matrix, "acceptResolutionReport", ResolutionCalls::submittedReport);
        judge(
                matrix,
                "refuseResolutionReport",
                province -> ResolutionCalls.submittedReport(province).json(REASON));
    }

    private static void read(AccessMatrix matrix, String operation, Function<String, Call> call) {
        matrix.row(operation, READERS)
                .ownHidden(() -> call.apply(OWN_PROVINCE), SEE_OWN)
                .foreignHidden(() -> call.apply(FOREIGN_PROVINCE), SEE_FOREIGN);
    }

    private static void write(AccessMatrix matrix, String operation, Function<String, Call> call) {
        matrix.row(operation, WRITERS)
                .own(() -> call.apply(OWN_PROVINCE))
                .foreignHidden(() -> call.apply(FOREIGN_PROVINCE), COMMITTEE);
    }

    private static void judge(AccessMatrix matrix, String operation, Function<String, Call> call) {
        matrix.row(operation, WRITERS)
                .own(() -> call.apply(OWN_PROVINCE), GOVERNORATE, COMMITTEE)
                .foreignHidden(() -> call.apply(FOREIGN_PROVINCE), COMMITTEE);
    }
}

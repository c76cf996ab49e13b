package ir.peyvand.capacity.contract;

import static ir.peyvand.capacity.contract.CapacityCalls.edit;
import static ir.peyvand.capacity.contract.CapacityCalls.reasoned;
import static ir.peyvand.capacity.contract.CapacityCalls.registration;
import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;
import ir.peyvand.kit.testing.contract.Callers;
import java.util.List;
import java.util.Map;

/** Who may do what in this service, written from the permission table. */
final class CapacityMatrix {

    private CapacityMatrix() {}

    static AccessMatrix matrix() {
        var matrix = new AccessMatrix();
        capacities(matrix);
        moves(matrix);
        imports(matrix);
        referenceData(matrix);
        matrix.row("listCapacityChanges", Role.values()).shared(Call::plain);
        matrix.row("verifyCapacityChanges", AUDITOR).shared(Call::plain);
        matrix.row("listCapacityReferences", Role.values())
                .shared(() -> Call.plain().query("urn", "urn:peyvand:axis:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10"));
        return matrix;
    }

    private static void referenceData(AccessMatrix matrix) {
        for (String list : List.of(
                "listProvinces",
                "listCountries",
                "listMissions",
                "listProducts",
                "listSectors",
                "listRegionalGroups",
                "listSubjectAreas",
                "listUnits")) {
            matrix.row(list, Role.values()).shared(Call::plain);
        }
        Map.of(
                        "getProvince", "IR-03",
                        "getCountry", "TR",
                        "getMission", "EMB-TR-ANK",
                        "getProduct", "080212",
                        "getSector", "C28",
                        "getRegionalGroup", "RG-1",
                        "getSubjectArea", "digital-marketing",
                        "getUnit", "MW")
                .forEach((one, code) -> matrix.row(one, Role.values()).shared(() -> Call.on("code", code)));
    }

    private static void capacities(AccessMatrix matrix) {
        matrix.row("searchCapacities", Role.values()).shared(Call::plain);
        matrix.row("suggestCapacities", Role.values()).shared(Call::plain);
        matrix.row("getCapacity", Role.values())
                .shared(CapacityCalls::ownPublished)
                .ownHidden(CapacityCalls::ownDraft, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR)
                .foreignHidden(CapacityCalls::foreignDraft, COMMITTEE, AUDITOR, OPERATOR);
        matrix.row("registerCapacity", GOVERNORATE, SECRETARIAT)
                .own(() -> registration(Callers.OWN_PROVINCE))
                .foreign(() -> registration(Callers.FOREIGN_PROVINCE));
        matrix.row("editCapacity", GOVERNORATE, SECRETARIAT)
                .own(edit(CapacityCalls::ownDraft))
                .foreign(edit(CapacityCalls::foreignPublished))
                .foreignHidden(edit(CapacityCalls::foreignDraft));
        matrix.row("listCapacityRevisions", GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR)
                .own(CapacityCalls::ownPublished)
                .foreign(CapacityCalls::foreignPublished, COMMITTEE, AUDITOR, OPERATOR)
                .foreignHidden(CapacityCalls::foreignDraft, COMMITTEE, AUDITOR, OPERATOR);
    }

    /** What an import may hold is judged row by row; a job belongs to the province that sent the file. */
    private static void imports(AccessMatrix matrix) {
        matrix.row("importCapacities", GOVERNORATE, SECRETARIAT, OPERATOR).shared(ImportCalls::file);
        matrix.row("listCapacityImports", GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR)
                .shared(Call::plain);
        matrix.row("getCapacityImportTemplate", GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR)
                .shared(Call::plain);
        for (String ofOneJob : List.of("getCapacityImport", "listCapacityImportRows")) {
            matrix.row(ofOneJob, GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR)
                    .own(ImportCalls::ownJob)
                    .foreignHidden(ImportCalls::foreignJob, COMMITTEE, AUDITOR, OPERATOR);
        }
    }

    private static void moves(AccessMatrix matrix) {
        matrix.row("verifyCapacity", GOVERNORATE, SECRETARIAT)
                .own(CapacityCalls::ownDraft)
                .foreignHidden(CapacityCalls::foreignDraft);
        matrix.row("sendBackCapacity", GOVERNORATE, SECRETARIAT)
                .own(reasoned(CapacityCalls::ownVerified))
                .foreignHidden(reasoned(CapacityCalls::foreignVerified));
        matrix.row("publishCapacity", GOVERNORATE, SECRETARIAT)
                .own(CapacityCalls::ownVerified)
                .foreignHidden(CapacityCalls::foreignVerified);
        matrix.row("confirmCapacity", GOVERNORATE, SECRETARIAT)
                .own(CapacityCalls::ownPublished)
                .foreign(CapacityCalls::foreignPublished);
        matrix.row("reviseCapacity", GOVERNORATE, SECRETARIAT)
                .own(reasoned(CapacityCalls::ownPublished))
                .foreign(reasoned(CapacityCalls::foreignPublished));
        matrix.row("archiveCapacity", GOVERNORATE, SECRETARIAT)
                .own(reasoned(CapacityCalls::ownPublished))
                .foreign(reasoned(CapacityCalls::foreignPublished));
    }
}

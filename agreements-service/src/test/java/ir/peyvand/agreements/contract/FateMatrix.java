package ir.peyvand.agreements.contract;

import static ir.peyvand.agreements.contract.FateCalls.advice;
import static ir.peyvand.agreements.contract.FateCalls.choice;
import static ir.peyvand.agreements.contract.FateCalls.classification;
import static ir.peyvand.agreements.contract.FateCalls.edit;
import static ir.peyvand.agreements.contract.FateCalls.reasoned;
import static ir.peyvand.kit.caller.Role.ATTACHE;
import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
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

/** The row "fate decisions" of the permission table: missions and offices propose, the committee decides, reviewers advise. */
final class FateMatrix {

    private static final Role[] READERS = {
        MISSION, ATTACHE, GOVERNORATE, SECRETARIAT, COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR
    };
    private static final Role[] READERS_OF_ALL = {COMMITTEE, LEGAL_REVIEWER, PROTOCOL_REVIEWER, AUDITOR, OPERATOR};
    private static final Role[] CONCERNED = {MISSION, ATTACHE, GOVERNORATE, SECRETARIAT};

    private FateMatrix() {}

    static void addTo(AccessMatrix matrix) {
        documents(matrix);
        fate(matrix);
        campaigns(matrix);
        imports(matrix);
    }

    private static void documents(AccessMatrix matrix) {
        matrix.row("listLegacyDocuments", READERS).shared(Call::plain);
        matrix.row("getLegacyDocument", READERS).own(FateCalls::own).foreignHidden(FateCalls::foreign, READERS_OF_ALL);
        matrix.row("listLegacyDocumentSteps", READERS)
                .own(FateCalls::own)
                .foreignHidden(FateCalls::foreign, READERS_OF_ALL);
        matrix.row("listSimilarLegacyDocuments", READERS)
                .own(FateCalls::own)
                .foreignHidden(FateCalls::foreign, READERS_OF_ALL);
        matrix.row("registerLegacyDocument", GOVERNORATE, SECRETARIAT)
                .own(() -> FateCalls.registration(Callers.OWN_PROVINCE))
                .foreign(() -> FateCalls.registration(Callers.FOREIGN_PROVINCE));
        matrix.row("editLegacyDocument", GOVERNORATE, SECRETARIAT)
                .own(edit(FateCalls::own))
                .foreignHidden(edit(FateCalls::foreign));
    }

    private static void fate(AccessMatrix matrix) {
        matrix.row("classifyLegacyDocument", CONCERNED)
                .own(classification(FateCalls::own))
                .foreignHidden(classification(FateCalls::foreign));
        matrix.row("proposeFate", CONCERNED)
                .own(choice(FateCalls::ownClassified))
                .foreignHidden(choice(FateCalls::foreignClassified));
        matrix.row("adviseOnFate", LEGAL_REVIEWER, PROTOCOL_REVIEWER).shared(advice(FateCalls::own));
        matrix.row("sendFateBack", COMMITTEE).shared(reasoned(FateCalls::ownProposed));
        matrix.row("decideFate", COMMITTEE).shared(choice(FateCalls::ownProposed));
        matrix.row("reopenFate", COMMITTEE).shared(reasoned(FateCalls::ownDetermined));
    }

    private static void campaigns(AccessMatrix matrix) {
        matrix.row("listCampaigns", READERS).shared(Call::plain);
        matrix.row("createCampaign", COMMITTEE).shared(FateCalls::campaign);
        matrix.row("getCampaign", READERS)
                .own(FateCalls::ownCampaign)
                .foreignHidden(FateCalls::foreignCampaign, READERS_OF_ALL);
        matrix.row("countUndetermined", READERS)
                .own(FateCalls::ownCampaign)
                .foreignHidden(FateCalls::foreignCampaign, READERS_OF_ALL);
        matrix.row("extendCampaign", COMMITTEE).shared(FateCalls::extension);
        matrix.row("closeCampaign", COMMITTEE).shared(FateCalls::ownCampaign);
    }

    /** What an import may hold is judged row by row; a job belongs to the province that sent the file. */
    private static void imports(AccessMatrix matrix) {
        Role[] readers = {GOVERNORATE, SECRETARIAT, COMMITTEE, AUDITOR, OPERATOR};
        matrix.row("importLegacyDocuments", GOVERNORATE, SECRETARIAT, OPERATOR).shared(FateCalls::file);
        matrix.row("listLegacyDocumentImports", readers).shared(Call::plain);
        matrix.row("getLegacyDocumentImportTemplate", readers).shared(Call::plain);
        for (String operation : new String[] {"getLegacyDocumentImport", "listLegacyDocumentImportRows"}) {
            matrix.row(operation, readers)
                    .own(FateCalls::ownJob)
                    .foreignHidden(FateCalls::foreignJob, COMMITTEE, AUDITOR, OPERATOR);
        }
    }
}

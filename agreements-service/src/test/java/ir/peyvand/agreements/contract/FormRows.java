package ir.peyvand.agreements.contract;

import static ir.peyvand.kit.caller.Role.ATTACHE;
import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.LEGAL_REVIEWER;
import static ir.peyvand.kit.caller.Role.MISSION;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.PROTOCOL_REVIEWER;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;

/** Who may do what about the form of agreements. */
final class FormRows {

    private FormRows() {}

    static void add(AccessMatrix matrix) {
        matrix.row("listFormRules", Role.values()).shared(Call::plain);
        matrix.row("addFormRule", OPERATOR).shared(FormCalls::rule);
        for (String reading : new String[] {"checkAgreementForm", "listFormWaivers"}) {
            matrix.row(reading, ReviewRows.INSIDERS)
                    .ownHidden(AgreementCalls::ownDraft, ReviewRows.SEE_OWN)
                    .foreignHidden(AgreementCalls::foreignDraft, ReviewRows.SEE_ALL);
        }
        matrix.row("waiveFormFinding", LEGAL_REVIEWER, PROTOCOL_REVIEWER)
                .own(FormCalls.waiver(AgreementCalls::ownDraftAbroad))
                .foreign(FormCalls.waiver(AgreementCalls::foreignDraftAbroad), LEGAL_REVIEWER, PROTOCOL_REVIEWER);
        matrix.row("revokeFormWaiver", LEGAL_REVIEWER, PROTOCOL_REVIEWER)
                .own(FormCalls.revocation(AgreementCalls::ownDraftAbroad))
                .foreign(FormCalls.revocation(AgreementCalls::foreignDraftAbroad), LEGAL_REVIEWER, PROTOCOL_REVIEWER);
        matrix.row("getSigningPage", ReviewRows.INSIDERS)
                .ownHidden(
                        FormCalls.copy(AgreementCalls::ownDraftAbroad),
                        GOVERNORATE,
                        SECRETARIAT,
                        MISSION,
                        ATTACHE,
                        COMMITTEE,
                        LEGAL_REVIEWER,
                        PROTOCOL_REVIEWER,
                        AUDITOR,
                        OPERATOR)
                .foreignHidden(FormCalls.copy(AgreementCalls::foreignDraftAbroad), ReviewRows.SEE_ALL);
        matrix.row("writeSigningPage", GOVERNORATE, SECRETARIAT, COOPERATION_ORGANISATION)
                .own(FormCalls.page(AgreementCalls::ownDraft))
                .foreignHidden(FormCalls.page(AgreementCalls::foreignDraft));
    }
}

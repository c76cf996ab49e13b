package ir.peyvand.agreements.contract;

import static ir.peyvand.agreements.contract.PartyCalls.alias;
import static ir.peyvand.agreements.contract.PartyCalls.edit;
import static ir.peyvand.kit.caller.Role.AUDITOR;
import static ir.peyvand.kit.caller.Role.COMMITTEE;
import static ir.peyvand.kit.caller.Role.COOPERATION_ORGANISATION;
import static ir.peyvand.kit.caller.Role.GOVERNORATE;
import static ir.peyvand.kit.caller.Role.OPERATOR;
import static ir.peyvand.kit.caller.Role.SECRETARIAT;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;

/** Who may do what in this service, written from the permission table. */
final class AgreementsMatrix {

    private AgreementsMatrix() {}

    static AccessMatrix matrix() {
        var matrix = new AccessMatrix();
        parties(matrix);
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
}

package ir.peyvand.agreements.contract;

import static ir.peyvand.kit.caller.Role.AUDITOR;

import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.contract.AccessMatrix;
import ir.peyvand.kit.testing.contract.Call;

/** Who may do what in this service, written from the permission table. */
final class AgreementsMatrix {

    private AgreementsMatrix() {}

    static AccessMatrix matrix() {
        var matrix = new AccessMatrix();
        matrix.row("listAgreementChanges", Role.values()).shared(Call::plain);
        matrix.row("verifyAgreementChanges", AUDITOR).shared(Call::plain);
        return matrix;
    }
}

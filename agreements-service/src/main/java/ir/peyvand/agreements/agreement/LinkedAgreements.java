package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedRecords;
import ir.peyvand.kit.origin.LinkedRowRepository;
import ir.peyvand.kit.origin.LinkedTable;
import ir.peyvand.kit.sql.Conditions;
import jakarta.inject.Singleton;

/** Agreements as links of threads; one came from what it names, from the agreement that it stands
 * under, and from the delegation that it was signed by. */
@Singleton
class LinkedAgreements extends LinkedRecords {

    LinkedAgreements(LinkedRowRepository rows) {
        super(
                rows,
                LinkedTable.of(AgreementView.TYPE, "agreement", "a", "/api/v1/agreements/")
                        .from("parent", AgreementView.TYPE)
                        .fromNamedIn("authority_check", "agreement_id", "delegation"));
    }

    @Override
    protected Conditions narrow(Conditions conditions, Caller caller) {
        return AgreementVisibility.of(caller).narrow(conditions);
    }
}

package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedRecords;
import ir.peyvand.kit.origin.LinkedRowRepository;
import ir.peyvand.kit.origin.LinkedTable;
import ir.peyvand.kit.sql.Conditions;
import jakarta.inject.Singleton;

/** Delegations as links of threads: each came from what its request cites, and from the law that makes it necessary. */
@Singleton
class LinkedDelegations extends LinkedRecords {

    LinkedDelegations(LinkedRowRepository rows) {
        super(
                rows,
                LinkedTable.of(DelegationView.TYPE, "delegation", "d", "/api/v1/delegations/")
                        .from("law_id", "law"));
    }

    /** Who spends a delegation need not be who reads it: the roles are those of reading. */
    @Override
    protected Conditions narrow(Conditions conditions, Caller caller) {
        return DelegationVisibility.ofReader(caller).narrow(conditions);
    }
}

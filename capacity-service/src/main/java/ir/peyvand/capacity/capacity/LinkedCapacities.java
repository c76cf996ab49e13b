package ir.peyvand.capacity.capacity;

import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedRecords;
import ir.peyvand.kit.origin.LinkedRowRepository;
import ir.peyvand.kit.origin.LinkedTable;
import ir.peyvand.kit.sql.Conditions;
import jakarta.inject.Singleton;

/** Capacities as links of threads. */
@Singleton
class LinkedCapacities extends LinkedRecords {

    LinkedCapacities(LinkedRowRepository rows) {
        super(rows, LinkedTable.of(CapacityView.TYPE, "capacity", "c", "/api/v1/capacities/"));
    }

    /** The same as {@link CapacityAccess#maySee}, as a condition. */
    @Override
    protected Conditions narrow(Conditions conditions, Caller caller) {
        if (CapacityAccess.seesAll(caller)) {
            return conditions;
        }
        String published = "c.status = 'published'";
        return CapacityAccess.seesDraftsOf(caller)
                .map(province ->
                        conditions.and(published + " or c.province = :visibleProvince", "visibleProvince", province))
                .orElseGet(() -> conditions.and(published));
    }
}

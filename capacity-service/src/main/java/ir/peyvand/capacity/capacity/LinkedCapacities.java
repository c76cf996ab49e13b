package ir.peyvand.capacity.capacity;

import com.fasterxml.jackson.databind.ObjectMapper;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.origin.LinkedRecords;
import ir.peyvand.kit.origin.LinkedTable;
import ir.peyvand.kit.sql.Conditions;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Capacities as links of threads. */
@Singleton
class LinkedCapacities extends LinkedRecords {

    LinkedCapacities(EntityManager entities, ObjectMapper json) {
        super(entities, json, LinkedTable.of(CapacityView.TYPE, "capacity", "c", "/api/v1/capacities/"));
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

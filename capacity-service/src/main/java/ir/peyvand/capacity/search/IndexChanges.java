package ir.peyvand.capacity.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What happened to capacities since the index last looked.
 *
 * @param changed the records as they are now; an older state of the same record is replaced
 * @param deleted ids of records that are gone
 * @param lastChange the number in the change feed up to which this holds everything
 */
public record IndexChanges(List<CapacityDocument> changed, Set<UUID> deleted, long lastChange) {

    public IndexChanges {
        changed = List.copyOf(changed);
        deleted = Set.copyOf(deleted);
    }

    public static IndexChanges of(Collection<CapacityDocument> changed, long lastChange) {
        return new IndexChanges(List.copyOf(changed), Set.of(), lastChange);
    }
}

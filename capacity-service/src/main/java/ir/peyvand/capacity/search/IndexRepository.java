package ir.peyvand.capacity.search;

import io.agroal.api.AgroalDataSource;
import ir.peyvand.capacity.capacity.CapacityService;
import ir.peyvand.capacity.capacity.ListedCapacity;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.kit.reference.RegionalGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;

/** What the index reads of the database: the sealed changes, and the records they speak of. */
@ApplicationScoped
class IndexRepository {

    /** Rows a rebuild reads at a time, so that it holds no transaction open and little memory. */
    private static final int BATCH = 2000;

    /** Served by change_number. */
    private static final String CHANGES =
            "select number, record_id from change where number > ? order by number limit ?";

    private final AgroalDataSource dataSource;
    private final CapacityService capacities;
    private final ReferenceRegister register;
    private final ItemJson json;

    IndexRepository(
            AgroalDataSource dataSource, CapacityService capacities, ReferenceRegister register, ItemJson json) {
        this.dataSource = dataSource;
        this.capacities = capacities;
        this.register = register;
        this.json = json;
    }

    /** The number of the last sealed change; 0 when there is none. */
    long lastNumber() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select coalesce(max(number), 0) from change");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException("the last change could not be read", failed);
        }
    }

    /** The records changed after a number, as they are now; empty changes when there are none. */
    IndexChanges changesAfter(long number, int limit) {
        Set<UUID> ids = new LinkedHashSet<>();
        long last = number;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(CHANGES)) {
            select.setLong(1, number);
            select.setInt(2, limit);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    last = row.getLong(1);
                    ids.add(row.getObject(2, UUID.class));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("changes could not be read", failed);
        }
        List<CapacityDocument> present = ids.isEmpty()
                ? List.of()
                : capacities.listed(ids).stream().map(this::document).toList();
        present.forEach(document -> ids.remove(document.id()));
        return new IndexChanges(present, ids, last);
    }

    /** Every record, batch by batch; what changes meanwhile comes again with the changes. */
    Iterator<CapacityDocument> all() {
        return new Iterator<>() {
            private UUID last = new UUID(0, 0);
            private Iterator<CapacityDocument> batch = batchAfter(last);

            @Override
            public boolean hasNext() {
                if (!batch.hasNext()) {
                    batch = batchAfter(last);
                }
                return batch.hasNext();
            }

            @Override
            public CapacityDocument next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                CapacityDocument document = batch.next();
                last = document.id();
                return document;
            }
        };
    }

    private Iterator<CapacityDocument> batchAfter(UUID after) {
        return capacities.listedAfter(after, BATCH).stream().map(this::document).iterator();
    }

    private CapacityDocument document(ListedCapacity capacity) {
        return CapacityDocument.of(
                capacity, register.regionalGroupOf(capacity.view().province()).map(RegionalGroup::code), json);
    }
}

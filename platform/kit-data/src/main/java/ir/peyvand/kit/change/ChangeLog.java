package ir.peyvand.kit.change;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/** Writes change rows in the transaction of the change, and wakes the sealer when that transaction has committed. */
@ApplicationScoped
public class ChangeLog {

    private static final String INSERT = """
            insert into change (record_type, record_id, verb, province, public_before, public_after, subject, client,
                                happened_at, version, before_digest, after_digest, request_id, readers)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final ChangeSealer sealer;

    ChangeLog(AgroalDataSource dataSource, TransactionSynchronizationRegistry transaction, ChangeSealer sealer) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.sealer = sealer;
    }

    /** Appends one row; there must be a transaction, and the row lives or dies with it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Change change) {
        write(List.of(change));
        wakeAfterCommit();
    }

    /** Appends many rows at once, in their order. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appendAll(List<Change> changes) {
        write(changes);
        wakeAfterCommit();
    }

    private void write(List<Change> changes) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Change change : changes) {
                fill(insert, change);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException("the change rows could not be written", failed);
        }
    }

    private static void fill(PreparedStatement insert, Change change) throws SQLException {
        insert.setString(1, change.recordType());
        insert.setObject(2, change.recordId());
        insert.setString(3, change.verb());
        insert.setString(4, change.province().orElse(null));
        insert.setBoolean(5, change.publicBefore());
        insert.setBoolean(6, change.publicAfter());
        insert.setString(7, change.by().subject());
        insert.setString(8, change.by().client());
        insert.setObject(9, change.at().atOffset(ZoneOffset.UTC));
        insert.setLong(10, change.version());
        insert.setObject(11, change.beforeDigest().orElse(null), Types.BINARY);
        insert.setObject(12, change.afterDigest().orElse(null), Types.BINARY);
        insert.setString(13, MDC.get("requestId"));
        insert.setArray(14, readers(insert.getConnection(), change));
    }

    private static @Nullable Array readers(Connection connection, Change change) throws SQLException {
        return change.readers().isEmpty()
                ? null
                : connection.createArrayOf("text", change.readers().toArray());
    }

    /** For set-based writers that insert their own change rows: wakes the sealer after the commit at hand. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void wakeAfterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // nothing to prepare: only a committed change is news
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    sealer.wake();
                }
            }
        });
    }
}

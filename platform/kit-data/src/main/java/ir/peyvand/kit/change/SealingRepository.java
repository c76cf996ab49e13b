package ir.peyvand.kit.change;

import io.agroal.api.AgroalDataSource;
import ir.peyvand.kit.change.ChangeChain.SealedRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The queries of the sealer. All run inside its transaction, which holds the advisory lock to its end. */
@ApplicationScoped
class SealingRepository {

    /** An arbitrary number that only the sealer locks. */
    private static final long SEALER_LOCK = 0x70657976616e6401L;

    private static final String COLUMNS = """
            select id, coalesce(number, 0), record_type, record_id, verb, province, public_before, public_after, subject, client,
                   to_char(happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), version,
                   before_digest, after_digest, hash
            from change
            """;

    /** Served by change_unsealed. Rows are taken in the order of their ids; a late committer comes with a later batch. */
    private static final String PENDING = COLUMNS + " where number is null order by id limit ?";

    /** Served by change_number. */
    private static final String SEALED = COLUMNS + " where number > ? order by number limit ?";

    private static final String TIP =
            "select number, hash from change where number is not null order by number desc limit 1";

    private static final String SEAL = """
            update change set number = sealed.number, hash = sealed.hash
            from unnest(?::bigint[], ?::bigint[], ?::bytea[]) as sealed (id, number, hash)
            where change.id = sealed.id
            """;

    private static final String SHARE = """
            insert into change_reader (code, number)
            select distinct reader, change.number from change cross join unnest(change.readers) as reader
            where change.id = any (?::bigint[]) and change.readers is not null
            """;

    private final AgroalDataSource dataSource;

    SealingRepository(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The last sealed row; the beginning when there is none. */
    record Tip(long number, byte[] hash) {}

    List<SealedRow> lockPending(int most) {
        try (Connection connection = dataSource.getConnection()) {
            if (!isAnyPending(connection)) {
                return List.of();
            }
            // Waits for another instance's sealer: afterwards everything committed before is sealed, by it or by us.
            try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
                lock.setLong(1, SEALER_LOCK);
                lock.execute();
            }
            try (PreparedStatement select = connection.prepareStatement(PENDING)) {
                select.setInt(1, most);
                return read(select);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("pending changes could not be read", failed);
        }
    }

    private static boolean isAnyPending(Connection connection) throws SQLException {
        try (PreparedStatement any =
                        connection.prepareStatement("select exists (select from change where number is null)");
                ResultSet row = any.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** A sealed row and the hash it was given. */
    record Sealed(SealedRow row, byte[] hash) {}

    List<Sealed> sealedAfter(long number, int most) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SEALED)) {
            select.setLong(1, number);
            select.setInt(2, most);
            var sealed = new ArrayList<Sealed>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    sealed.add(new Sealed(row(rows), rows.getBytes("hash")));
                }
            }
            return sealed;
        } catch (SQLException failed) {
            throw new IllegalStateException("sealed changes could not be read", failed);
        }
    }

    private static List<SealedRow> read(PreparedStatement select) throws SQLException {
        var pending = new ArrayList<SealedRow>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                pending.add(row(rows));
            }
        }
        return pending;
    }

    private static SealedRow row(ResultSet rows) throws SQLException {
        return new SealedRow(
                rows.getLong(1),
                rows.getLong(2),
                rows.getString(3),
                rows.getString(4),
                rows.getString(5),
                rows.getString(6),
                rows.getBoolean(7),
                rows.getBoolean(8),
                rows.getString(9),
                rows.getString(10),
                rows.getString(11),
                rows.getLong(12),
                rows.getBytes(13),
                rows.getBytes(14));
    }

    Tip tip() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(TIP);
                ResultSet row = select.executeQuery()) {
            return row.next() ? new Tip(row.getLong(1), row.getBytes(2)) : new Tip(0, ChangeChain.BEGINNING);
        } catch (SQLException failed) {
            throw new IllegalStateException("the last sealed change could not be read", failed);
        }
    }

    void seal(List<SealedRow> rows, long[] numbers, byte[][] hashes) {
        Long[] ids = rows.stream().map(SealedRow::id).toArray(Long[]::new);
        Long[] boxed = java.util.Arrays.stream(numbers).boxed().toArray(Long[]::new);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(SEAL);
                PreparedStatement share = connection.prepareStatement(SHARE)) {
            update.setArray(1, connection.createArrayOf("bigint", ids));
            update.setArray(2, connection.createArrayOf("bigint", boxed));
            update.setArray(3, connection.createArrayOf("bytea", hashes));
            update.executeUpdate();
            share.setArray(1, connection.createArrayOf("bigint", ids));
            share.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("changes could not be sealed", failed);
        }
    }
}

package ir.peyvand.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Puts made records into the database: into the capacity service's own table, past the service, and into a table of this
 * bench that has what an application with plain SQL would have.
 */
final class RecordTables {

    private static final int BUFFER = 1 << 18;

    private final CapacityMaker maker;

    RecordTables(CapacityMaker maker) {
        this.maker = maker;
    }

    /** Leaves exactly {@code rows} capacities, and nothing that reminds of others. */
    void fillCapacities(Connection connection, int rows) throws SQLException, IOException {
        execute(connection, "truncate capacity, capacity_contact, capacity_revision, change");
        String columns = Stream.concat(CopyLine.COLUMNS.stream(), CopyLine.HISTORY.stream())
                .collect(Collectors.joining(", "));
        copy(
                connection,
                "capacity (" + columns + ")",
                rows,
                made -> CopyLine.of(made).addHistory(made));
        execute(connection, "vacuum analyze capacity");
    }

    /** The compared table, with every index that serves its queries. */
    void fillCompared(Connection connection, int rows) throws SQLException, IOException {
        execute(connection, "create schema if not exists bench");
        execute(connection, "drop table if exists bench.record");
        execute(connection, ComparedSql.TABLE);
        String columns = String.join(", ", CopyLine.COLUMNS);
        copy(
                connection,
                "bench.record (" + columns + ", terms)",
                rows,
                made -> CopyLine.of(made).add(ComparedSql.terms(made)));
        for (String index : ComparedSql.INDEXES) {
            execute(connection, index);
        }
        execute(connection, "vacuum analyze bench.record");
    }

    private void copy(Connection connection, String into, int rows, Function<MadeCapacity, CopyLine> line)
            throws SQLException, IOException {
        copyLines(connection, into, IntStream.range(0, rows).mapToObj(number -> line.apply(maker.make(number))));
    }

    static void copyLines(Connection connection, String into, Stream<CopyLine> lines) throws SQLException, IOException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        try (var out = new BufferedWriter(
                new OutputStreamWriter(
                        new PGCopyOutputStream(postgres, "copy " + into + " from stdin", BUFFER),
                        StandardCharsets.UTF_8),
                BUFFER)) {
            for (var next = lines.iterator(); next.hasNext(); ) {
                out.write(next.next().toString());
            }
        }
    }

    static long count(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

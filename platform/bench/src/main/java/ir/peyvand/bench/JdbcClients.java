package ir.peyvand.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.postgresql.PGConnection;

/** Clients that ask the database itself by prepared statements and read every column of every row. */
final class JdbcClients {

    /** Opens a connection. */
    interface Connections {
        Connection open() throws SQLException;
    }

    /** @param values of the parameters, in their order */
    record Question(String sql, List<Object> values) {}

    private final Connections connections;

    JdbcClients(Connections connections) {
        this.connections = connections;
    }

    /** Each client asks all questions that {@code next} draws, one after the other, and counts them as one. */
    Load.ClientMaker asking(Function<SplittableRandom, List<Question>> next) {
        return () -> {
            Connection connection = connections.open();
            connection.unwrap(PGConnection.class).setPrepareThreshold(1);
            // plans for the values at hand: generic ones are several times slower on text with a filter
            RecordTables.execute(connection, "set plan_cache_mode = force_custom_plan");
            return new OpenClient(connection, next);
        };
    }

    private static final class OpenClient implements Load.Client {
        private final Connection connection;
        private final Function<SplittableRandom, List<Question>> next;
        private final List<PreparedStatement> prepared = new ArrayList<>();
        private long cells;

        OpenClient(Connection connection, Function<SplittableRandom, List<Question>> next) {
            this.connection = connection;
            this.next = next;
        }

        @Override
        public String ask(SplittableRandom random) throws SQLException {
            List<Question> questions = next.apply(random);
            for (int i = 0; i < questions.size(); i++) {
                if (prepared.size() == i) {
                    prepared.add(connection.prepareStatement(questions.get(i).sql()));
                }
                read(prepared.get(i), questions.get(i).values());
            }
            return "sql";
        }

        private void read(PreparedStatement statement, List<Object> values) throws SQLException {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        cells += rows.getObject(column) == null ? 0 : 1;
                    }
                }
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
            if (cells == 0) {
                throw new SQLException("No question had an answer: the comparison would be worth nothing");
            }
        }
    }
}

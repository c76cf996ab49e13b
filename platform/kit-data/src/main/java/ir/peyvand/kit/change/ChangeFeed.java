package ir.peyvand.kit.change;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads sealed changes in the order of their numbers, as far as a caller may know of them. */
@ApplicationScoped
public class ChangeFeed {

    private static final String COLUMNS = """
            number, record_type, record_id, verb, happened_at, version, public_before, public_after, province, client,
            before_digest, after_digest, hash, readers
            """;

    /** Served by change_number. */
    private static final String ALL = "select " + COLUMNS + " from change where number > ? order by number limit ?";

    /** Served by change_number_public. */
    private static final String PUBLIC = "select " + COLUMNS
            + " from change where number > ? and (public_before or public_after) order by number limit ?";

    private static final String NOTHING = "select " + COLUMNS + " from change where false";

    /** Each part is served by its own index, change_number_province and the key of change_reader, and limited there. */
    private static final String OWN = "select * from (select " + COLUMNS
            + " from change where number > ? and province = ? order by number limit ?) owned"
            + " union select * from (select " + COLUMNS
            + " from change join change_reader using (number) where number > ? and code = ? order by number limit ?) shared";

    private final AgroalDataSource dataSource;

    ChangeFeed(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** At most {@code limit} rows after {@code number}, oldest first. */
    public List<ChangeView> after(long number, ChangeScope scope, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(statement(scope))) {
            int next = 1;
            if (scope.all() || scope.published()) {
                select.setLong(next++, number);
                select.setInt(next++, limit);
            }
            if (!scope.all() && scope.reader().isPresent()) {
                for (int part = 0; part < 2; part++) {
                    select.setLong(next++, number);
                    select.setString(next++, scope.reader().get());
                    select.setInt(next++, limit);
                }
                select.setInt(next, limit);
            }
            return read(select, scope);
        } catch (SQLException failed) {
            throw new IllegalStateException("the change feed could not be read", failed);
        }
    }

    private static String statement(ChangeScope scope) {
        if (scope.all()) {
            return ALL;
        }
        if (scope.reader().isEmpty()) {
            return scope.published() ? PUBLIC : NOTHING;
        }
        String published = scope.published() ? "select * from (" + PUBLIC + ") published union " : "";
        return "select * from (" + published + OWN + ") visible order by number limit ?";
    }

    private static List<ChangeView> read(PreparedStatement select, ChangeScope scope) throws SQLException {
        var changes = new ArrayList<ChangeView>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                changes.add(view(row, scope));
            }
        }
        return changes;
    }

    private static ChangeView view(ResultSet row, ChangeScope scope) throws SQLException {
        boolean publicAfter = row.getBoolean("public_after");
        boolean own =
                scope.all() || scope.reader().filter(concerned(row)::contains).isPresent();
        // Whoever sees published records only learns that one has gone, not what its owner did with it.
        boolean gone = !own && !publicAfter;
        String type = row.getString("record_type");
        UUID id = row.getObject("record_id", UUID.class);
        return new ChangeView(
                row.getLong("number"),
                "urn:peyvand:" + type + ":" + id,
                type,
                id,
                gone ? "withdrawn" : row.getString("verb"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"),
                gone,
                own ? row.getString("client") : null,
                scope.all() ? hex(row.getBytes("before_digest")) : null,
                scope.all() ? hex(row.getBytes("after_digest")) : null,
                scope.all() ? hex(row.getBytes("hash")) : null);
    }

    /** Whose record it is and whom else it concerns. */
    private static Set<String> concerned(ResultSet row) throws SQLException {
        var codes = new HashSet<String>();
        codes.add(row.getString("province"));
        Array readers = row.getArray("readers");
        if (readers != null) {
            codes.addAll(Arrays.asList((String[]) readers.getArray()));
        }
        return codes;
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }
}

package ir.peyvand.kit.change;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads sealed changes in the order of their numbers, as far as a caller may know of them. */
@ApplicationScoped
public class ChangeFeed {

    private static final String COLUMNS = """
            number, record_type, record_id, verb, happened_at, version, public_before, public_after, province, client,
            before_digest, after_digest, hash
            """;

    /** Served by change_number. */
    private static final String ALL = "select " + COLUMNS + " from change where number > ? order by number limit ?";

    /** Served by change_number_public. */
    private static final String PUBLIC = "select " + COLUMNS
            + " from change where number > ? and (public_before or public_after) order by number limit ?";

    /** Each half is served by its own index, change_number_public and change_number_province, and limited there. */
    private static final String PROVINCE =
            "select * from (select * from (" + PUBLIC + ") published union select * from ("
                    + "select " + COLUMNS
                    + " from change where number > ? and province = ? order by number limit ?) own) visible"
                    + " order by number limit ?";

    private final AgroalDataSource dataSource;

    ChangeFeed(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** At most {@code limit} rows after {@code number}, oldest first. */
    public List<ChangeView> after(long number, ChangeScope scope, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(statement(scope))) {
            select.setLong(1, number);
            select.setInt(2, limit);
            if (!scope.all() && scope.province().isPresent()) {
                select.setLong(3, number);
                select.setString(4, scope.province().get());
                select.setInt(5, limit);
                select.setInt(6, limit);
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
        return scope.province().isPresent() ? PROVINCE : PUBLIC;
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
        String province = row.getString("province");
        boolean own =
                scope.all() || scope.province().filter(p -> p.equals(province)).isPresent();
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

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }
}

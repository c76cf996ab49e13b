package ir.peyvand.meetings.escalation;

import io.agroal.api.AgroalDataSource;
import ir.peyvand.meetings.BodyFixtures;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Resolutions by the thousand and what became of them, straight from the tables. */
public final class EscalationFixtures {

    private static final String RESOLUTION = """
            insert into resolution (id, reference, status, title, deciding_body, lead_body, axis_id, decided_on, province,
                                    provinces, missions, owner, due_on, evidence_type, ladder, maker, created_at, modified_at,
                                    version)
            values (?, ?, ?, '{"fa": "راه‌اندازی پایانهٔ مرزی"}'::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'document', ?, 'tests', now(),
                    now(), 0)
            """;

    private EscalationFixtures() {}

    /** What one row of a table says, in its order. */
    @FunctionalInterface
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    public static void insert(Collection<LateResolution> resolutions) {
        UUID body = UUID.fromString(BodyFixtures.committee());
        try (Connection connection = database().getConnection();
                PreparedStatement insert = connection.prepareStatement(RESOLUTION)) {
            for (LateResolution resolution : resolutions) {
                Object[] values = {
                    resolution.id(),
                    "R-" + resolution.id(),
                    resolution.status(),
                    body,
                    body,
                    resolution.axis().orElse(null),
                    resolution.dueOn().minusDays(60),
                    resolution.province().orElse(null),
                    connection.createArrayOf("text", resolution.provinces().toArray()),
                    connection.createArrayOf("text", resolution.missions().toArray()),
                    resolution.owner(),
                    resolution.dueOn(),
                    resolution.ladder()
                };
                fill(insert, values);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static LateResolution inserted(LateResolution resolution) {
        insert(List.of(resolution));
        return resolution;
    }

    /** An axis with so many sponsors. */
    static UUID axis(int weight) {
        UUID axis = UUID.randomUUID();
        execute("""
                insert into axis (id, reference, kind, status, title, concerned, provinces, countries, weight, content_digest, maker,
                                  submitted_at, created_at, modified_at, version)
                select id, 'TEST-' || id, 'problem', 'submitted', '{"fa": "کمبود انبار"}'::jsonb, '{}', '{}', '{}', ?,
                       sha256(cast(cast(id as text) as bytea)), 'tests', now(), now(), now(), 0
                from (select ?::uuid as id) given
                """, weight, axis);
        return axis;
    }

    /** With the evidence that its state rests on. */
    static void become(UUID resolution, String status) {
        if (status.equals("done") || status.equals("verified")) {
            boolean accepted = status.equals("verified");
            execute("""
                    insert into resolution_evidence (id, resolution_id, type, document, description, dated, status, submitted_by,
                                                     submitted_at, decided_by, decided_at, version)
                    values (uuidv7(), ?, 'document', 'نامهٔ ۱۲', 'صورت‌جلسهٔ تحویل', date '2026-01-01', ?, 'tests', now(), ?,
                            case when ?::boolean then now() end, 0)
                    """, resolution, accepted ? "accepted" : "submitted", accepted ? "others" : null, accepted);
        }
        execute("update resolution set status = ? where id = ?", status, resolution);
    }

    /** With the request that somebody approved. */
    static void moveDeadline(UUID resolution, LocalDate to) {
        execute("""
                insert into deadline_change (id, resolution_id, former_due, requested_due, reason, status, requested_by,
                                             requested_at, decided_by, decided_at, version)
                select uuidv7(), id, due_on, ?, 'راه بسته بود', 'approved', 'tests', now(), 'others', now(), 0
                from resolution where id = ? and due_on <> ?
                """, to, resolution, to);
        execute("update resolution set due_on = ? where id = ?", to, resolution);
    }

    static void execute(String sql, @Nullable Object... values) {
        try (Connection connection = database().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static <T> List<T> query(Reading<T> reading, String sql, @Nullable Object... values) {
        try (Connection connection = database().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            fill(statement, values);
            var rows = new ArrayList<T>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reading.read(result));
                }
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static long count(String sql, @Nullable Object... values) {
        return query(row -> row.getLong(1), sql, values).getFirst();
    }

    /** Ids as a value for {@code any (?::uuid[])}. */
    static String array(Collection<UUID> ids) {
        return "{" + String.join(",", ids.stream().map(UUID::toString).toList()) + "}";
    }

    private static void fill(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static AgroalDataSource database() {
        return CDI.current().select(AgroalDataSource.class).get();
    }
}

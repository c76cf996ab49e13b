package ir.peyvand.meetings.resolution;

import com.github.f4b6a3.uuid.UuidCreator;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import ir.peyvand.meetings.BodyFixtures;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Bodies, meetings and axes that resolutions of the tests name; what they do is tested with their own features. */
public final class SourceFixtures {

    private static final Map<String, UUID> COUNCILS = new ConcurrentHashMap<>();

    private SourceFixtures() {}

    /** The dialogue council of a province. */
    public static UUID council(String province) {
        return COUNCILS.computeIfAbsent(province, code -> UUID.fromString(BodyFixtures.council(code)));
    }

    /** One that belongs to no province. */
    public static UUID nationalCommittee() {
        return COUNCILS.computeIfAbsent("", code -> UUID.fromString(BodyFixtures.committee()));
    }

    /** A meeting in which these provinces and this mission take part. */
    public static UUID meeting(String first, String second, String mission) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        run("""
                insert into meeting (id, reference, kind, status, title, body_id, provinces, missions, countries, maker,
                                     created_at, modified_at, version)
                values (?, ?, 'regional-meeting', 'draft', '{"fa": "نشست آزمایشی"}', ?, array[?, ?], array[?], '{}', 'test',
                        now(), now(), 0)
                """, id, "TEST-" + id, nationalCommittee(), first, second, mission);
        return id;
    }

    /** An axis of a meeting, with so many sponsors. */
    public static UUID axis(UUID meeting, String kind, String status, String province, int weight) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        run("""
                insert into axis (id, reference, meeting_id, number, kind, status, working_group, title, body, concerned,
                                  provinces, countries, weight, content_digest, maker, submitted_at, created_at, modified_at,
                                  version)
                select id, 'TEST-' || id, meeting, coalesce((select max(number) from axis where meeting_id = meeting), 0) + 1,
                       ?, ?, 'tourism', '{"fa": "رواديد گردشگری یک‌روزه"}', '{"fa": "متن محور"}', array[province],
                       array[province], '{}', ?, sha256(cast(cast(id as text) as bytea)), 'test', now(), now(), now(), 0
                from (select ?::uuid as id, ?::uuid as meeting, ?::text as province) given
                """, kind, status, weight, id, meeting, province);
        return id;
    }

    private static void run(String sql, @org.jspecify.annotations.Nullable Object... values) {
        try (var connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

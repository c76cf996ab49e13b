package ir.peyvand.capacity.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.testing.ImportFollower;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What stays when the process or its connection dies in the middle: all or nothing, and a job that says what happened. */
@QuarkusTest
@WithDatabaseAndTokens
class ImportInterruptionTest {

    private static final Tokens OPERATOR = Tokens.of("operator").role(Role.OPERATOR);
    private static final int ROWS = 3_000;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void aConnectionThatDiesWhileRowsAreInsertedLeavesNothingAndTheJobIsBegunAgain() throws Exception {
        String location;
        try (Connection blocker = dataSource.getConnection()) {
            blocker.setAutoCommit(false);
            try (Statement statement = blocker.createStatement()) {
                // the final transaction gets as far as the register and stops there
                statement.execute("lock table capacity in exclusive mode");
                location = send(file("سنگ تزیینی"));
                int waiting = awaitInsert();
                statement.execute("select pg_terminate_backend(" + waiting + ")");
                assertThat(count(statement, "سنگ تزیینی")).isZero();
                JsonPath meanwhile = get(location);
                assertThat(meanwhile.getString("state")).isEqualTo("running");
                assertThat(meanwhile.getInt("processed")).isEqualTo(ROWS);
                assertThat(meanwhile.getInt("accepted")).isZero();
            }
            blocker.rollback();
            blocker.setAutoCommit(true);
        }

        JsonPath job = ImportFollower.ended(OPERATOR, location);

        assertThat(job.getString("state")).isEqualTo("finished");
        assertThat(job.getInt("accepted")).isEqualTo(ROWS);
        assertThat(job.getString("note.en")).contains("begun again");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(count(statement, "سنگ تزیینی")).isEqualTo(ROWS);
        }
    }

    @Test
    void aJobThatKeepsDyingFailsAndSaysThatNothingWasImported() throws Exception {
        String id;
        try (Connection blocker = dataSource.getConnection()) {
            blocker.setAutoCommit(false);
            try (Statement statement = blocker.createStatement()) {
                statement.execute("lock table capacity in exclusive mode");
                String location = send(file("نمک دریاچه"));
                id = location.substring(location.lastIndexOf('/') + 1);
                int waiting = awaitInsert();
                statement.execute("select pg_terminate_backend(" + waiting + ")");
                expire(id);
            }
            blocker.rollback();
            blocker.setAutoCommit(true);
        }

        JsonPath job = ImportFollower.ended(OPERATOR, "/api/v1/capacities/imports/" + id);

        assertThat(job.getString("state")).isEqualTo("failed");
        assertThat(job.getString("failure.code")).isEqualTo("interrupted");
        assertThat(job.getString("failure.detail.en")).contains("nothing was imported");
        assertThat(job.getInt("accepted")).isZero();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertThat(count(statement, "نمک دریاچه")).isZero();
        }
    }

    /** As if its instance had died for the last time it may be tried. */
    private void expire(String id) throws SQLException {
        // waits for the row lock of the transaction that dies
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update import_job set attempt = 99, lease_until = '-infinity' where id = ?::uuid")) {
            update.setString(1, id);
            update.executeUpdate();
        }
    }

    private int awaitInsert() throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (System.nanoTime() < deadline) {
            // a connection of its own: within a transaction the activity shown stands still
            try (Connection connection = dataSource.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery("select pid from pg_stat_activity where wait_event_type = 'Lock'"
                                    + " and datname = current_database() and query like '%insert into capacity %'")) {
                if (row.next()) {
                    return row.getInt(1);
                }
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError("no import has reached the register");
    }

    private static int count(Statement statement, String title) throws SQLException {
        try (ResultSet row =
                statement.executeQuery("select count(*) from capacity where title->>'fa' like '" + title + "%'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String file(String title) {
        var file = new StringBuilder("province,field,sector,title_fa\n");
        for (int i = 0; i < ROWS; i++) {
            file.append("IR-08,production,C23,")
                    .append(title)
                    .append(" شمارهٔ ")
                    .append(i)
                    .append('\n');
        }
        return file.toString();
    }

    private static String send(String file) {
        return given().header("Authorization", OPERATOR.bearer())
                .contentType("text/csv; charset=utf-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/capacities/imports?mode=all-or-nothing")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    private static JsonPath get(String location) {
        return given().header("Authorization", OPERATOR.bearer()).get(location).jsonPath();
    }
}

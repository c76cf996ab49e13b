package ir.peyvand.capacity.change;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.change.ChainReport;
import ir.peyvand.kit.change.ChainVerification;
import ir.peyvand.kit.change.Change;
import ir.peyvand.kit.change.ChangeFeed;
import ir.peyvand.kit.change.ChangeLog;
import ir.peyvand.kit.change.ChangeScope;
import ir.peyvand.kit.change.ChangeSealer;
import ir.peyvand.kit.change.ChangeView;
import ir.peyvand.kit.testing.Tokens;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ChangeFeedTest {

    private static final ChangeScope ALL = ChangeScope.everything();
    private static final Duration LONG = Duration.ofSeconds(20);

    @Inject
    ChangeLog log;

    @Inject
    ChangeFeed feed;

    @Inject
    ChangeSealer sealer;

    @Inject
    ChainVerification verification;

    @Inject
    AgroalDataSource dataSource;

    private static Change change(String province, boolean before, boolean after) {
        var somebody = new Caller(
                "somebody",
                "client",
                Set.of(Role.GOVERNORATE),
                Optional.of(province),
                Optional.empty(),
                Optional.empty());
        return new Change(
                "test-record",
                UUID.randomUUID(),
                "changed",
                Optional.of(province),
                before,
                after,
                somebody,
                Instant.now(),
                1,
                Optional.empty(),
                Optional.of(new byte[32]));
    }

    private static Change concerning(String owner, String... readers) {
        Change one = change(owner, false, false);
        return new Change(
                one.recordType(),
                one.recordId(),
                one.verb(),
                one.province(),
                Set.of(readers),
                false,
                false,
                one.by(),
                one.at(),
                one.version(),
                one.beforeDigest(),
                one.afterDigest());
    }

    private UUID append(String province, boolean before, boolean after) {
        return append(change(province, before, after));
    }

    private UUID append(Change change) {
        QuarkusTransaction.requiringNew().run(() -> log.append(change));
        return change.recordId();
    }

    private long tip() {
        sealer.settle(LONG);
        long tip = 0;
        List<ChangeView> rows = feed.after(tip, ALL, 1000);
        while (!rows.isEmpty()) {
            tip = rows.getLast().number();
            rows = feed.after(tip, ALL, 1000);
        }
        return tip;
    }

    @Test
    void aReaderSkipsNoWriterThatCommitsLate() throws Exception {
        long start = tip();
        var begun = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            Change late = change("IR-03", false, false);
            Future<?> slow =
                    writers.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
                        log.append(late);
                        begun.countDown();
                        awaitQuietly(mayCommit);
                    }));
            begun.await();
            UUID early = append("IR-03", false, false);
            sealer.settle(LONG);
            List<ChangeView> first = feed.after(start, ALL, 100);
            assertThat(first).extracting(ChangeView::id).containsExactly(early);

            mayCommit.countDown();
            slow.get();
            sealer.settle(LONG);

            assertThat(feed.after(first.getLast().number(), ALL, 100))
                    .extracting(ChangeView::id)
                    .containsExactly(late.recordId());
        }
    }

    @Test
    void manyWritersAreAllSealedOnceAndInOneChain() throws Exception {
        long start = tip();
        var ids = new ArrayList<Future<UUID>>();
        try (var writers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 400; i++) {
                ids.add(writers.submit(() -> append("IR-03", false, true)));
            }
        }
        sealer.settle(LONG);

        var expected = new ArrayList<UUID>();
        for (Future<UUID> id : ids) {
            expected.add(id.get());
        }
        List<ChangeView> rows = feed.after(start, ALL, 1000);
        assertThat(rows).extracting(ChangeView::id).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(rows).extracting(ChangeView::number).isSorted().doesNotHaveDuplicates();
        assertThat(verification.verify().intact()).isTrue();
    }

    @Test
    void aRowThatIsRolledBackIsNeverSeen() {
        long start = tip();
        Change undone = change("IR-03", false, true);
        QuarkusTransaction.begin();
        log.append(undone);
        QuarkusTransaction.rollback();
        sealer.settle(LONG);

        assertThat(feed.after(start, ALL, 100)).extracting(ChangeView::id).doesNotContain(undone.recordId());
    }

    @Test
    void aProvinceSeesItsOwnAndThePublishedInOneOrder() {
        long start = tip();
        UUID own = append("IR-03", false, false);
        append("IR-04", false, false);
        UUID open = append("IR-04", false, true);
        UUID ownOpen = append("IR-03", true, true);
        sealer.settle(LONG);

        assertThat(feed.after(start, ChangeScope.published(Optional.of("IR-03")), 100))
                .extracting(ChangeView::id)
                .containsExactly(own, open, ownOpen);
        assertThat(feed.after(start, ChangeScope.published(Optional.empty()), 100))
                .extracting(ChangeView::id)
                .containsExactly(open, ownOpen);
    }

    @Test
    void aReaderWhomARecordConcernsSeesItAndNothingElse() {
        long start = tip();
        UUID shared = append(concerning("IR-03", "IR-10", "TR"));
        append("IR-03", false, false);
        append("IR-04", false, true);
        sealer.settle(LONG);

        assertThat(feed.after(start, ChangeScope.ownOnly("TR"), 100))
                .extracting(ChangeView::id, ChangeView::type, ChangeView::deleted)
                .containsExactly(tuple(shared, "test-record", false));
        assertThat(feed.after(start, ChangeScope.ownOnly("IR-10"), 100))
                .extracting(ChangeView::id)
                .containsExactly(shared);
        assertThat(feed.after(start, ChangeScope.ownOnly("AZ"), 100)).isEmpty();
        assertThat(feed.after(start, ChangeScope.nothing(), 100)).isEmpty();
    }

    @Test
    void anAuditorFindsTheRowThatWasTamperedWith() throws SQLException {
        append("IR-03", false, true);
        append("IR-03", false, true);
        sealer.settle(LONG);
        long victim = tip();
        Tokens auditor = Tokens.of("auditor").role(Role.AUDITOR);
        execute("update change set verb = 'forged' where number = " + victim);

        ChainReport report = verification.verify();
        assertThat(report.intact()).isFalse();
        assertThat(report.firstBroken()).isEqualTo(victim);

        execute("update change set verb = 'changed' where number = " + victim);
        given().header("Authorization", auditor.bearer())
                .get("/api/v1/capacity/changes/verification")
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

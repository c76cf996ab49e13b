package ir.peyvand.meetings.escalation;

import static ir.peyvand.meetings.escalation.EscalationFixtures.array;
import static ir.peyvand.meetings.escalation.EscalationFixtures.count;
import static ir.peyvand.meetings.escalation.EscalationFixtures.execute;
import static ir.peyvand.meetings.escalation.EscalationFixtures.inserted;
import static ir.peyvand.meetings.escalation.EscalationFixtures.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithDatabaseAndTokens
class ClimbTest {

    private static final LocalDate DEADLINE = LocalDate.parse("2080-03-01");

    @Inject
    EscalationService service;

    private static Instant after(int days) {
        return DEADLINE.plusDays(days).atTime(4, 0).toInstant(ZoneOffset.UTC);
    }

    private static LateResolution late() {
        return LateResolution.of("IR-21", DEADLINE);
    }

    /** Level and status of each step in order, such as {@code owner passed-on}. */
    private static List<String> steps(UUID resolution) {
        return query(
                row -> row.getString(1),
                "select level || ' ' || status from escalation where resolution_id = ?::uuid order by cycle, step",
                resolution.toString());
    }

    private static long openWork(UUID resolution) {
        return count(
                "select count(*) from work_item w join escalation e on e.id = w.record_id where e.resolution_id = ? and"
                        + " w.closed_at is null",
                resolution);
    }

    @Test
    void theDayAfterTheDeadlineIsTheFirst() {
        UUID resolution = inserted(late()).id();

        service.climb(after(0));
        assertThat(steps(resolution)).isEmpty();
        service.climb(after(1));
        assertThat(steps(resolution)).containsExactly("owner open");
        service.climb(after(1));
        service.climb(after(7));
        assertThat(steps(resolution)).containsExactly("owner open");
        service.climb(after(8));
        assertThat(steps(resolution)).containsExactly("owner passed-on", "secretary open");
        assertThat(openWork(resolution)).isEqualTo(1);
    }

    @Test
    void stepsThatWereMissedAreCaughtUpInTheirOrder() {
        UUID resolution = inserted(late()).id();

        service.climb(after(60));

        assertThat(steps(resolution))
                .containsExactly(
                        "owner passed-on",
                        "secretary passed-on",
                        "governor passed-on",
                        "national-secretariat passed-on",
                        "committee open");
        assertThat(query(
                        row -> row.getString(1),
                        "select due_on::text from escalation where resolution_id = ? order by id",
                        resolution))
                .containsExactly("2080-03-02", "2080-03-09", "2080-03-23", "2080-04-07", "2080-04-22");
        assertThat(openWork(resolution)).isEqualTo(1);
    }

    @Test
    void itStopsWhenTheResolutionIsDoneAndBeginsAnewWhenItIsReopened() {
        UUID resolution = inserted(late()).id();
        service.climb(after(9));

        EscalationFixtures.become(resolution, "done");
        service.climb(after(30));
        assertThat(steps(resolution)).containsExactly("owner passed-on", "secretary stopped");
        assertThat(openWork(resolution)).isZero();
        EscalationFixtures.become(resolution, "in-progress");
        service.climb(after(40));
        service.climb(after(41));
        assertThat(steps(resolution)).containsExactly("owner passed-on", "secretary stopped", "owner open");
    }

    @Test
    void aMovedDeadlineStopsItAndIsClimbedFromWhenItIsMissedAsWell() {
        UUID resolution = inserted(late()).id();
        service.climb(after(9));

        EscalationFixtures.moveDeadline(resolution, DEADLINE.plusDays(30));
        service.climb(after(10));
        service.climb(after(30));
        assertThat(steps(resolution)).containsExactly("owner passed-on", "secretary stopped");
        service.climb(after(31));
        assertThat(steps(resolution)).containsExactly("owner passed-on", "secretary stopped", "owner open");
        assertThat(query(
                        row -> row.getString(1),
                        "select distinct end_reason from escalation_cycle where resolution_id = ? and cycle = 1",
                        resolution))
                .containsExactly("deadline-changed");
    }

    @Test
    void settlingStopsAtOnce() {
        UUID resolution = inserted(late()).id();
        UUID other = inserted(late()).id();
        service.climb(after(1));
        EscalationFixtures.become(resolution, "withdrawn");

        QuarkusTransaction.requiringNew().run(() -> {
            service.settle(resolution, after(2));
            service.settle(other, after(2));
        });

        assertThat(steps(resolution)).containsExactly("owner stopped");
        assertThat(steps(other)).containsExactly("owner open");
    }

    @Test
    void aCrashInTheMiddleNeitherSkipsNorRepeatsAStep() {
        List<LateResolution> late = IntStream.range(0, 40).mapToObj(i -> late()).toList();
        EscalationFixtures.insert(late);
        // in the order in which they are taken, so that the power is cut in the third batch
        List<UUID> ids = late.stream()
                .map(LateResolution::id)
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        service.climb(after(0), 7);
        execute("create table climb_test (resolution_id uuid)");
        execute("insert into climb_test values (?)", ids.get(17));
        execute("""
                create function climb_test_breaks() returns trigger language plpgsql as $$
                begin
                    if exists (select from climb_test where resolution_id = new.resolution_id) then
                        raise exception 'power cut';
                    end if;
                    return new;
                end $$
                """);
        execute("create trigger climb_test_breaks before insert on escalation for each row"
                + " execute function climb_test_breaks()");
        try {
            assertThatThrownBy(() -> service.climb(after(8), 7)).hasStackTraceContaining("power cut");
        } finally {
            execute("drop trigger climb_test_breaks on escalation");
            execute("drop function climb_test_breaks()");
            execute("drop table climb_test");
        }
        long before = count("select count(*) from escalation where resolution_id = any (?::uuid[])", array(ids));

        Climb rest = service.climb(after(8), 7);

        assertThat(before).isPositive().isLessThan(80);
        assertThat(rest.complete()).isTrue();
        assertThat(ids).allSatisfy(id -> assertThat(steps(id)).containsExactly("owner passed-on", "secretary open"));
        assertTracesAreSingle(ids);
    }

    @Test
    void twoInstancesAtOnceTakeEachStepOnce() throws Exception {
        List<LateResolution> late =
                IntStream.range(0, 200).mapToObj(i -> late()).toList();
        EscalationFixtures.insert(late);
        List<UUID> ids = late.stream().map(LateResolution::id).toList();
        var asking = new ArrayList<Callable<Climb>>();
        for (int i = 0; i < 4; i++) {
            asking.add(() -> service.climb(after(8), 10));
        }

        try (var instances = Executors.newFixedThreadPool(4)) {
            for (var answer : instances.invokeAll(asking)) {
                assertThat(answer.get().taken()).isNotNegative();
            }
        }
        service.climb(after(8), 10);

        assertThat(ids).allSatisfy(id -> assertThat(steps(id)).containsExactly("owner passed-on", "secretary open"));
        assertTracesAreSingle(ids);
    }

    /** Two steps each: two in the feed, two first revisions, one work item. */
    private static void assertTracesAreSingle(List<UUID> ids) {
        String those = "(select id from escalation where resolution_id = any (?::uuid[]))";
        assertThat(count("select count(*) from change where verb = 'taken' and record_id in " + those, array(ids)))
                .isEqualTo(2L * ids.size());
        assertThat(count("select count(*) from revision where verb = 'taken' and record_id in " + those, array(ids)))
                .isEqualTo(2L * ids.size());
        assertThat(count("select count(*) from work_item where record_id in " + those, array(ids)))
                .isEqualTo(ids.size());
    }

    @Test
    void theOwnerAndTheOfficesOfTheProvinceAreAskedAndOtherwiseTheCommittee() {
        UUID provincial = inserted(late()).id();
        UUID national = inserted(late().national()).id();

        service.climb(after(40));

        assertThat(recipients(provincial))
                .containsExactly("secretariat:IR-21", "secretariat:IR-21", "governorate:IR-21", "committee");
        assertThat(recipients(national)).containsExactly("committee", "committee", "committee", "committee");
    }

    private static List<String> recipients(UUID resolution) {
        return query(
                row -> row.getString(1),
                "select recipient from escalation where resolution_id = ? order by step",
                resolution);
    }
}

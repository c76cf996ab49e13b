package ir.peyvand.meetings.escalation;

import static ir.peyvand.meetings.escalation.EscalationFixtures.array;
import static ir.peyvand.meetings.escalation.EscalationFixtures.count;
import static ir.peyvand.meetings.escalation.EscalationFixtures.query;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import ir.peyvand.kit.testing.WithDatabaseAndTokens;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The clock over days that go by as fast as they can, beside a model in plain Java. */
@QuarkusTest
@WithDatabaseAndTokens
class SimulatedYearTest {

    private static final List<String> PROVINCES = List.of("IR-03", "IR-04", "IR-24", "IR-09");

    @Inject
    EscalationService service;

    @Test
    void aYearOverAThousandResolutionsEndsInExactlyTheExpectedSteps() {
        var year = new Year(new Random(1404), LocalDate.parse("2090-01-01"), 1000);

        for (int day = 0; day < 365; day++) {
            year.live();
        }

        assertThat(year.model.steps()).hasSizeGreaterThan(2000);
        assertThat(year.taken()).containsExactlyInAnyOrderElementsOf(year.model.steps());
        assertThat(year.openWork()).containsExactlyInAnyOrderElementsOf(year.expectedWork());
        assertThat(count(
                        "select count(*) from change where verb = 'taken' and record_id in (select id from escalation"
                                + " where resolution_id = any (?::uuid[]))",
                        array(year.ids)))
                .isEqualTo(year.model.steps().size());
    }

    @Test
    void noResolutionIsEverPastItsDeadlineWithoutAStepOrADecision() {
        for (int seed = 1; seed <= 4; seed++) {
            var year = new Year(new Random(seed), LocalDate.parse("2092-01-01").plusYears(seed), 80);
            for (int day = 0; day < 100; day++) {
                if (year.live()) {
                    assertThat(year.forgotten())
                            .as("seed %d, day %d", seed, day)
                            .isZero();
                }
            }
            assertThat(year.taken()).containsExactlyInAnyOrderElementsOf(year.model.steps());
        }
    }

    /** Resolutions, what happens to them day by day, and what the model says of it. */
    private final class Year {

        private final Random random;
        private final Ladders model = new Ladders();
        private final List<UUID> ids = new ArrayList<>();
        private LocalDate today;

        Year(Random random, LocalDate begin, int resolutions) {
            this.random = random;
            this.today = begin;
            var all = new ArrayList<LateResolution>();
            for (int i = 0; i < resolutions; i++) {
                var resolution = LateResolution.of(
                                PROVINCES.get(random.nextInt(PROVINCES.size())),
                                begin.plusDays(random.nextInt(300) - 20))
                        .climbing(Ladders.WORDS.get(random.nextInt(Ladders.WORDS.size())));
                all.add(random.nextInt(10) == 0 ? resolution.national() : resolution);
            }
            EscalationFixtures.insert(all);
            all.forEach(model::add);
            all.forEach(resolution -> ids.add(resolution.id()));
        }

        /** @return whether the clock ran: on every tenth day or so it does not */
        boolean live() {
            today = today.plusDays(1);
            for (UUID id : ids) {
                if (random.nextInt(60) == 0) {
                    happen(id);
                }
            }
            boolean up = random.nextInt(10) > 0;
            if (up) {
                climb();
                model.run(today);
            }
            return up;
        }

        /** The service's own clock may be at it at this moment; it knows another day. */
        private void climb() {
            boolean complete;
            do {
                complete = service.climb(today.atTime(6, 0).toInstant(ZoneOffset.UTC))
                        .complete();
            } while (!complete);
        }

        private void happen(UUID id) {
            switch (model.statusOf(id)) {
                case "adopted", "in-progress" -> {
                    int what = random.nextInt(10);
                    if (what < 5) {
                        moveDeadline(id, today.plusDays(random.nextInt(60) - 10));
                    } else {
                        become(id, what < 9 ? "done" : "withdrawn");
                    }
                }
                case "done" -> become(id, random.nextBoolean() ? "verified" : "in-progress");
                case "verified" -> become(id, "in-progress");
                default -> {
                    // withdrawn for good
                }
            }
        }

        private void become(UUID id, String status) {
            EscalationFixtures.become(id, status);
            model.become(id, status);
        }

        private void moveDeadline(UUID id, LocalDate to) {
            EscalationFixtures.moveDeadline(id, to);
            model.moveDeadline(id, to);
        }

        List<Ladders.Step> taken() {
            return query(
                    row -> new Ladders.Step(
                            row.getObject("resolution_id", UUID.class),
                            row.getInt("cycle"),
                            row.getInt("step"),
                            row.getString("level"),
                            row.getString("recipient"),
                            row.getObject("due_on", LocalDate.class),
                            row.getObject("taken_on", LocalDate.class),
                            row.getString("status")),
                    "select *, (taken_at at time zone 'UTC')::date as taken_on from escalation where resolution_id = any"
                            + " (?::uuid[])",
                    array(ids));
        }

        List<String> openWork() {
            return query(
                    row -> row.getString(1),
                    "select e.resolution_id || ' ' || w.assignee from work_item w join escalation e on e.id = w.record_id"
                            + " where w.closed_at is null and e.resolution_id = any (?::uuid[])",
                    array(ids));
        }

        List<String> expectedWork() {
            return model.steps().stream()
                    .filter(step -> step.status().equals("open"))
                    .map(step -> step.resolution() + " " + step.recipient())
                    .toList();
        }

        /** Live resolutions past their deadline for which nothing was ever done. Every ladder begins on the day after. */
        long forgotten() {
            return count(
                    "select count(*) from resolution r where r.id = any (?::uuid[]) and r.status in ('adopted', 'in-progress')"
                            + " and r.due_on + 1 <= ?::date and not exists (select from escalation e"
                            + " where e.resolution_id = r.id and e.deadline = r.due_on)",
                    array(ids),
                    today.toString());
        }
    }
}

package ir.peyvand.meetings.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What the clock should do, in plain Java and without a database: the ladders as they are documented, and one resolution
 * after the other.
 */
final class Ladders {

    private static final Set<String> LIVE = Set.of("adopted", "in-progress");

    /** Days after the deadline, and who it comes to in IR-03. */
    private static final Map<String, List<Rung>> LADDERS = Map.of(
            "provincial-council",
            List.of(
                    new Rung("owner", 1, "secretariat:"),
                    new Rung("secretary", 8, "secretariat:"),
                    new Rung("governor", 22, "governorate:"),
                    new Rung("national-secretariat", 37, "committee"),
                    new Rung("committee", 52, "committee"),
                    new Rung("first-vice-president", 82, "committee")),
            "working-group",
            List.of(
                    new Rung("owner", 1, "secretariat:"),
                    new Rung("secretary", 6, "secretariat:"),
                    new Rung("governor", 16, "governorate:"),
                    new Rung("national-secretariat", 26, "committee"),
                    new Rung("committee", 41, "committee")),
            "national-committee",
            List.of(
                    new Rung("owner", 1, "committee"),
                    new Rung("national-secretariat", 8, "committee"),
                    new Rung("committee", 22, "committee"),
                    new Rung("first-vice-president", 52, "committee")));

    static final List<String> WORDS =
            List.of("provincial-council", "working-group", "national-committee", "unheard-of");

    private final Map<UUID, Climber> climbers = new HashMap<>();

    record Rung(String level, int after, String recipient) {}

    /** One step as it should stand in the table. */
    record Step(
            UUID resolution,
            int cycle,
            int step,
            String level,
            String recipient,
            LocalDate dueOn,
            LocalDate takenOn,
            String status) {}

    void add(LateResolution resolution) {
        climbers.put(resolution.id(), new Climber(resolution));
    }

    void become(UUID resolution, String status) {
        climbers.get(resolution).status = status;
    }

    void moveDeadline(UUID resolution, LocalDate to) {
        climbers.get(resolution).dueOn = to;
    }

    void run(LocalDate day) {
        climbers.values().forEach(climber -> climber.run(day));
    }

    String statusOf(UUID resolution) {
        return climbers.get(resolution).status;
    }

    LocalDate dueOn(UUID resolution) {
        return climbers.get(resolution).dueOn;
    }

    List<Step> steps() {
        return climbers.values().stream()
                .flatMap(climber -> climber.steps.stream())
                .toList();
    }

    private static final class Climber {

        private final LateResolution resolution;
        private final List<Rung> ladder;
        private final Set<LocalDate> missed = new TreeSet<>();
        private final List<Step> steps = new ArrayList<>();
        private String status;
        private LocalDate dueOn;
        private boolean climbing;
        private int cycle;
        private int next;
        private LocalDate deadline = LocalDate.EPOCH;
        private LocalDate base = LocalDate.EPOCH;

        Climber(LateResolution resolution) {
            this.resolution = resolution;
            this.ladder = LADDERS.getOrDefault(resolution.ladder(), LADDERS.get("provincial-council"));
            this.status = resolution.status();
            this.dueOn = resolution.dueOn();
        }

        void run(LocalDate day) {
            boolean live = LIVE.contains(status);
            if (climbing && !(live && dueOn.equals(deadline))) {
                climbing = false;
                lastBecomes("stopped");
            }
            if (!climbing && live && dueOn.isBefore(day)) {
                climbing = true;
                cycle++;
                next = 0;
                deadline = dueOn;
                base = missed.add(deadline) ? deadline : day;
            }
            while (climbing
                    && next < ladder.size()
                    && !base.plusDays(ladder.get(next).after()).isAfter(day)) {
                lastBecomes("passed-on");
                Rung rung = ladder.get(next);
                next++;
                steps.add(new Step(
                        resolution.id(),
                        cycle,
                        next,
                        rung.level(),
                        recipient(rung),
                        base.plusDays(rung.after()),
                        day,
                        "open"));
            }
        }

        private String recipient(Rung rung) {
            if (rung.level().equals("owner")) {
                return resolution.owner();
            }
            return resolution
                    .province()
                    .filter(province -> rung.recipient().endsWith(":"))
                    .map(province -> rung.recipient() + province)
                    .orElse("committee");
        }

        private void lastBecomes(String end) {
            if (!steps.isEmpty() && steps.getLast().status().equals("open")) {
                Step last = steps.removeLast();
                steps.add(new Step(
                        last.resolution(),
                        last.cycle(),
                        last.step(),
                        last.level(),
                        last.recipient(),
                        last.dueOn(),
                        last.takenOn(),
                        end));
            }
        }
    }
}

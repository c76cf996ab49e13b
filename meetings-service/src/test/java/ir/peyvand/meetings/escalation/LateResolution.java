package ir.peyvand.meetings.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A resolution as the clock knows it, for tests that write it past its own feature. */
public record LateResolution(
        UUID id,
        String status,
        Optional<String> province,
        List<String> provinces,
        List<String> missions,
        LocalDate dueOn,
        String ladder,
        String owner,
        Optional<UUID> axis) {

    public static LateResolution of(String province, LocalDate dueOn) {
        return new LateResolution(
                UUID.randomUUID(),
                "in-progress",
                Optional.of(province),
                List.of(province),
                List.of(),
                dueOn,
                "provincial-council",
                "secretariat:" + province,
                Optional.empty());
    }

    public LateResolution climbing(String otherLadder) {
        return new LateResolution(id, status, province, provinces, missions, dueOn, otherLadder, owner, axis);
    }

    public LateResolution national() {
        return new LateResolution(id, status, Optional.empty(), provinces, missions, dueOn, ladder, "committee", axis);
    }

    public LateResolution concerning(List<String> whichProvinces, List<String> whichMissions) {
        return new LateResolution(id, status, province, whichProvinces, whichMissions, dueOn, ladder, owner, axis);
    }

    public LateResolution from(UUID axisId) {
        return new LateResolution(id, status, province, provinces, missions, dueOn, ladder, owner, Optional.of(axisId));
    }
}

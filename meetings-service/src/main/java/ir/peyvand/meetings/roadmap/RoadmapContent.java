package ir.peyvand.meetings.roadmap;

import ir.peyvand.kit.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a roadmap says, whoever wrote it down. */
record RoadmapContent(
        UUID body,
        LocalizedText title,
        LocalDate from,
        LocalDate until,
        List<Goal> goals,
        @Nullable UUID replaces) {

    Optional<Indicator> indicator(String code) {
        return goals.stream()
                .flatMap(goal -> goal.indicators().stream())
                .filter(indicator -> indicator.code().equals(code))
                .findFirst();
    }
}

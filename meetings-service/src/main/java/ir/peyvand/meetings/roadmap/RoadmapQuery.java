package ir.peyvand.meetings.roadmap;

import ir.peyvand.kit.page.Parameters;
import ir.peyvand.kit.reference.ReferenceRegister;
import ir.peyvand.meetings.audience.AudienceVisibility;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which roadmaps a list holds. */
record RoadmapQuery(
        Set<RoadmapStatus> statuses, Optional<UUID> body, Set<String> provinces, AudienceVisibility visibility) {

    static RoadmapQuery read(Parameters parameters, ReferenceRegister register, AudienceVisibility visibility) {
        return new RoadmapQuery(
                parameters.choices("status", RoadmapStatus.BY_CODE),
                parameters.parsed("body", UUID::fromString),
                parameters.codes("province", "province", register.provinces()::contains),
                visibility);
    }

    Set<String> statusCodes() {
        return statuses.stream().map(RoadmapStatus::code).collect(Collectors.toSet());
    }

    /** What a cursor belongs to. */
    String identity() {
        return "roadmaps " + statuses.stream().sorted().toList() + body
                + provinces.stream().sorted().toList() + visibility;
    }
}

package ir.peyvand.meetings.roadmap;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap as callers see it.
 *
 * @param province whose offices keep it, ISO 3166-2; absent when the committee does
 * @param provinces those of the body
 * @param replaces the roadmap whose place it takes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoadmapView(
        UUID id,
        String urn,
        RoadmapStatus status,
        UUID body,
        LocalizedText title,
        @Nullable @Schema(examples = "IR-03") String province,
        @Schema(examples = "[\"IR-03\"]") List<String> provinces,
        LocalDate from,
        LocalDate until,
        List<GoalView> goals,
        @Nullable UUID replaces,
        Instant created,
        Instant modified,
        @Nullable Instant adopted,
        long version) {

    static final String TYPE = "roadmap";

    static RoadmapView from(Roadmap roadmap, LatestValues latest, LocalDate today) {
        RoadmapContent content = roadmap.content();
        return new RoadmapView(
                roadmap.id(),
                "urn:peyvand:" + TYPE + ":" + roadmap.id(),
                roadmap.status(),
                content.body(),
                content.title(),
                roadmap.province().orElse(null),
                roadmap.provinces(),
                content.from(),
                content.until(),
                content.goals().stream()
                        .map(goal -> GoalView.of(goal, latest, today))
                        .toList(),
                content.replaces(),
                roadmap.createdAt(),
                roadmap.modifiedAt(),
                roadmap.adoptedAt(),
                roadmap.version());
    }
}

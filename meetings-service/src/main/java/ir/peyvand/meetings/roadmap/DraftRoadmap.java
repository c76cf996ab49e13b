package ir.peyvand.meetings.roadmap;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap as it is written down, first or again.
 *
 * @param body the working group whose roadmap it is
 * @param until later than from
 * @param goals 1 to 50
 * @param replaces the adopted roadmap of the same body that this one will take the place of; left out for the first
 */
public record DraftRoadmap(
        @NotNull @Schema(examples = "0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        UUID body,

        @NotNull @PeopleText(max = 300, requirePersian = true, title = true)
        LocalizedText title,

        @NotNull LocalDate from,
        @NotNull LocalDate until,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid Goal> goals,
        @Nullable UUID replaces) {

    RoadmapContent content() {
        return new RoadmapContent(body, title, from, until, List.copyOf(goals), replaces);
    }
}

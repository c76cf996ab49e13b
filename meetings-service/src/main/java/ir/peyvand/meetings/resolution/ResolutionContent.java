package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a resolution says, and its guarantee as far as it is settled; adoption asks for all of that.
 *
 * @param title Persian at least, 1 to 300 characters in each language; that of the axis when it is left out
 * @param text 1 to 20,000 characters in each language; that of the axis when title and text are left out
 * @param decidingBody who decides
 * @param meeting where; that of the axis when it is left out
 * @param axis an adopted axis that proposed it
 * @param workingGroup under which it is rolled up; that of the axis when it is left out
 * @param result what was decided in short, 1 to 2,000 characters in each language
 * @param leadBody that leads the work
 * @param coActors bodies that take part in it
 * @param evidenceType what has to show that it is done
 * @param ladder how it climbs when it is late; provincial-council for a province's when it is left out
 * @param weight in roll-ups; the number of sponsors of the axis, or 1, when it is left out
 * @param origins what it came from: {@code urn:peyvand:<type>:<id>}
 */
public record ResolutionContent(
        @Nullable @PeopleText(max = 300, requirePersian = true, title = true)
        LocalizedText title,

        @Nullable @PeopleText(max = 20_000) LocalizedText text,
        @NotNull UUID decidingBody,
        @Schema(examples = "null") @Nullable UUID meeting,
        @Schema(examples = "null") @Nullable UUID axis,
        @Nullable WorkingGroup workingGroup,
        @Nullable @PeopleText(max = 2000) LocalizedText result,
        @Schema(examples = "null") @Nullable UUID leadBody,
        @Schema(examples = "[]") @Nullable @Size(max = 40) List<@NotNull UUID> coActors,
        @Nullable @Valid Owner owner,
        @Schema(examples = "2027-03-20") @Nullable LocalDate dueOn,
        @Nullable EvidenceType evidenceType,

        @Schema(examples = "provincial-council") @Nullable @Pattern(regexp = LADDER)
        String ladder,

        @Schema(examples = "1") @Nullable @Positive @Max(1000)
        Integer weight,

        @Schema(examples = "[]") @Nullable @Size(max = 40) List<@NotNull @Pattern(regexp = URN) String> origins) {

    static final String LADDER = "[a-z][a-z0-9-]{1,60}";
    static final String URN = "urn:peyvand:[a-z][a-z-]{1,40}:[A-Za-z0-9._-]{1,80}";

    List<UUID> coActorsOrNone() {
        return coActors == null ? List.of() : coActors.stream().distinct().toList();
    }

    List<String> originsOrNone() {
        return origins == null ? List.of() : origins.stream().distinct().toList();
    }
}

package ir.peyvand.meetings.body;

import ir.peyvand.kit.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who belongs to a regional group from a day on, until the day of the next composition. It never changes.
 *
 * @param number within the group, from 1
 * @param criteria what it rests on
 */
public record CompositionView(
        UUID id,
        UUID body,
        @Schema(examples = "1") int number,

        @Schema(examples = "[\"IR-03\", \"IR-04\", \"IR-19\", \"IR-24\"]")
        List<String> provinces,

        @Schema(examples = "[\"AM\", \"AZ\", \"GE\", \"RU\", \"TR\"]")
        List<String> countries,

        List<LocalizedText> criteria,
        LocalDate effectiveFrom,
        Instant recordedAt) {}

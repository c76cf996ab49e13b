package ir.peyvand.meetings.resolution;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The decision.
 *
 * @param decidedOn today when it is left out; not later
 * @param result what was decided in short, 1 to 2,000 characters in each language
 */
public record AdoptResolution(
        @Schema(examples = "2026-06-01") @Nullable LocalDate decidedOn,
        @Nullable @PeopleText(max = 2000) LocalizedText result) {}

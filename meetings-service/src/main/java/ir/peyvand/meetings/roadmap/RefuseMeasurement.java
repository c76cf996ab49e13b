package ir.peyvand.meetings.roadmap;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/**
 * A measurement is not found so.
 *
 * @param reason 1 to 1,000 characters
 */
public record RefuseMeasurement(
        @NotNull @PeopleText(max = 1000) String reason) {}

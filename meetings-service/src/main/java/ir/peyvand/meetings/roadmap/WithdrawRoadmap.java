package ir.peyvand.meetings.roadmap;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/**
 * A draft is given up.
 *
 * @param reason 1 to 1,000 characters
 */
public record WithdrawRoadmap(
        @NotNull @PeopleText(max = 1000) String reason) {}

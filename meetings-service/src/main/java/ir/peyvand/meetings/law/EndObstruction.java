package ir.peyvand.meetings.law;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/** @param reason why the article no longer stands in the way */
public record EndObstruction(
        @NotNull @PeopleText(max = 2000) String reason) {}

package ir.peyvand.meetings.axis;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/** @param reason 1 to 1,000 characters; it stays with both axes */
public record SplitAxis(@NotNull @PeopleText(max = 1000) String reason) {}

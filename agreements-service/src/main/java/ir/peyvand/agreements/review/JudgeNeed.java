package ir.peyvand.agreements.review;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/** What the reviewer holds of the statement of need, and why. */
public record JudgeNeed(
        @NotNull NeedOutcome outcome,
        @NotNull @PeopleText(max = 2000) String reason) {}

package ir.peyvand.agreements.review;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/** A decision with the reason that stays on record: 1 to 1,000 characters. */
public record ReasonedDecision(
        @NotNull @PeopleText(max = 1000) String reason) {}

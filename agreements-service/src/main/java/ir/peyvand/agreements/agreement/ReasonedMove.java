package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/** A step with the reason that stays in the record's history: 1 to 1,000 characters. */
public record ReasonedMove(@NotNull @PeopleText(max = 1000) String reason) {}

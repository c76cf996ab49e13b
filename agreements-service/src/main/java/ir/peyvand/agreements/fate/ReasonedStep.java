package ir.peyvand.agreements.fate;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;

/** A step with the reason that stays in the document's history: 1 to 1,000 characters. */
public record ReasonedStep(@NotNull @PeopleText(max = 1000) String reason) {}

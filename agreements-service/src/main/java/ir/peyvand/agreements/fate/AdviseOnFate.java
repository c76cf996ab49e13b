package ir.peyvand.agreements.fate;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer thinks of it.
 *
 * @param fate the one that it favours, if any
 * @param advice 1 to 2,000 characters
 */
public record AdviseOnFate(
        @Nullable Fate fate,
        @NotNull @PeopleText(max = 2000) String advice) {}

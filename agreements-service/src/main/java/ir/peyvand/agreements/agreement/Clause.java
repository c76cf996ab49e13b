package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * One clause of the text.
 *
 * @param number as the text counts: {@code 3}, {@code 3.2}; findings name it
 * @param text up to 20,000 characters in each language
 */
public record Clause(
        @NotNull @Pattern(regexp = "[0-9]{1,3}(\\.[0-9]{1,3}){0,3}")
        String number,

        @NotNull @PeopleText(max = 20_000) LocalizedText text) {}

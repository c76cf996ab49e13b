package ir.peyvand.agreements.fate;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A fate, as it is proposed or decided.
 *
 * @param into which document goes on for it: its id, reference or URN; with merge-into and with nothing else
 * @param reason 1 to 1,000 characters
 */
public record ChooseFate(
        @NotNull Fate fate,

        @Nullable @Size(max = 100) @Pattern(regexp = "[A-Za-z0-9:.-]+")
        String into,

        @NotNull @PeopleText(max = 1000) String reason) {}

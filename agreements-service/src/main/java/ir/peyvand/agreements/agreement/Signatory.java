package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Who signs for a party; the name is shown by role. */
public record Signatory(
        @NotNull @PeopleText(max = 200) String name,
        @Nullable @PeopleText(max = 200) String post) {

    /** Logs show that somebody signed, never who. */
    @Override
    public String toString() {
        return "Signatory[…]";
    }
}

package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Who answers for the agreement: personal data, kept apart, never in lists, exports or logs. */
public record NodalOfficer(
        @NotNull @PeopleText(max = 200) String name,
        @Nullable @PeopleText(max = 200) String post,

        @Nullable @Pattern(regexp = "\\+?[0-9][0-9 ()-]{4,30}")
        String phone,

        @Nullable @Email @Size(max = 254) String email) {

    /** Logs show that there is an officer, never who. */
    @Override
    public String toString() {
        return "NodalOfficer[…]";
    }
}

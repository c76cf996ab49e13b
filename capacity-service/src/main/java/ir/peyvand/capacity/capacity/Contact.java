package ir.peyvand.capacity.capacity;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Whom to ask: personal data, kept apart, never in lists, exports or logs. */
public record Contact(
        @Nullable @PeopleText(max = 200) String name,

        @Nullable @Pattern(regexp = "\\+?[0-9][0-9 ()-]{4,30}")
        String phone,

        @Nullable @Email @Size(max = 254) String email) {

    /** Logs show that there is a contact, never who. */
    @Override
    public String toString() {
        return "Contact[…]";
    }
}

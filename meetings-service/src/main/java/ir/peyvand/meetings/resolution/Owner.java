package ir.peyvand.meetings.resolution;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.caller.Caller;
import ir.peyvand.kit.caller.Role;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import ir.peyvand.meetings.work.Assignee;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who is answerable for a resolution: an office, and where known the body, the post and the person.
 *
 * @param office in whose work list it stands: committee, secretariat:IR-03, governorate:IR-03
 * @param body that the office belongs to; the lead when it is left out
 * @param post 1 to 200 characters in each language
 * @param person the person's account; needed for the committee, which otherwise could not tell its owner from its checker
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Owner(
        @Schema(examples = "secretariat:IR-03") @NotNull @Pattern(regexp = OFFICE)
        String office,

        @Schema(examples = "null") @Nullable UUID body,
        @Nullable @PeopleText(max = 200) LocalizedText post,

        @Schema(examples = "secretary-03") @Nullable @Size(min = 1, max = 100) @PeopleText(max = 100)
        String person) {

    static final String OFFICE = "committee|(secretariat|governorate):IR-[0-9]{2}";

    /** ISO 3166-2; empty for the committee. */
    Optional<String> province() {
        int colon = office.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(office.substring(colon + 1));
    }

    public Assignee assignee() {
        return new Assignee(office);
    }

    /** Whether the caller speaks for the owner. At the committee that is the person alone. */
    public boolean is(Caller caller) {
        if (caller.subject().equals(person)) {
            return true;
        }
        return !office.equals(Role.Name.COMMITTEE) && holdsOffice(caller);
    }

    /** Whether the caller may act for the office. */
    public boolean holdsOffice(Caller caller) {
        return Assignee.of(caller).contains(assignee());
    }
}

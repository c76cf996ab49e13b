package ir.peyvand.meetings.body;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody sits in a body from a day on.
 *
 * @param post for which the seat is held, such as that of the governor: 1 to 300 characters
 * @param holder name of the person, where it is known: 1 to 300 characters
 * @param memberBody id of the body that is the member, or that its member comes from
 * @param office the office that speaks for the seat: committee, governorate:IR-03, secretariat:IR-03, mission:EMB-TR-ANK
 * @param from its first day
 * @param until its last day, where it is known
 */
public record TakeSeat(
        @NotNull SeatRole role,

        @NotNull @PeopleText(max = 300, requirePersian = true, title = true)
        LocalizedText post,

        @Nullable @PeopleText(max = 300, requirePersian = true, title = true)
        LocalizedText holder,

        @Nullable UUID memberBody,

        @Nullable @Pattern(regexp = OFFICE) String office,

        @NotNull LocalDate from,
        @Nullable LocalDate until) {

    static final String OFFICE = "committee|(governorate|secretariat):IR-[0-9]{2}|mission:[A-Z]{3}-[A-Z]{2}-[A-Z]{3}";
}

package ir.peyvand.meetings.agenda;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item to stand on the agenda.
 *
 * @param id of one that stands there already; a new one gets its id when it is written
 * @param title Persian at least; 1 to 500 characters in each language
 * @param about the axis or resolution that it takes up
 * @param minutes planned for it
 * @param presenter who presents it: 1 to 300 characters
 */
public record AgendaEntry(
        @Nullable UUID id,

        @NotNull @PeopleText(max = 500, requirePersian = true, title = true)
        LocalizedText title,

        @Nullable @Pattern(regexp = ABOUT) String about,
        @Nullable @Positive @Max(1440) Integer minutes,

        @Nullable @PeopleText(max = 300, requirePersian = true, title = true)
        LocalizedText presenter) {

    static final String ABOUT = "urn:peyvand:(axis|resolution):[A-Za-z0-9._-]{1,80}";
}

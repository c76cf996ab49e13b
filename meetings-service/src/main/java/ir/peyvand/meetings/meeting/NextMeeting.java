package ir.peyvand.meetings.meeting;

import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The meeting that follows one in its series; kind, body, province and participants are those of the one before.
 *
 * @param title Persian at least; 1 to 500 characters in each language
 */
public record NextMeeting(
        @NotNull @PeopleText(max = 500, requirePersian = true, title = true)
        LocalizedText title,

        @Nullable Instant startsAt,
        @Nullable Instant endsAt,

        @Nullable @PeopleText(max = 500, requirePersian = true, title = true)
        LocalizedText place) {}

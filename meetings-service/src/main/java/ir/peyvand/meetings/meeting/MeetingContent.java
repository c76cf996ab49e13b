package ir.peyvand.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting is to be.
 *
 * @param title Persian at least; 1 to 500 characters in each language
 * @param body id of the body that convenes it; it takes part without being named again
 * @param province ISO 3166-2: whose offices write it; null when the committee does
 * @param participants who is asked to take part besides
 * @param countries ISO 3166-1 alpha-2 that it is about; those of a regional group and of missions need not be named
 * @param startsAt needed before it is called
 * @param place Persian at least; 1 to 500 characters in each language
 * @param onlineLink where to take part from afar
 * @param origins what it came from: {@code urn:peyvand:<type>:<id>}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeetingContent(
        @NotNull MeetingKind kind,

        @NotNull @PeopleText(max = 500, requirePersian = true, title = true)
        LocalizedText title,

        @NotNull UUID body,
        @Nullable String province,
        @Nullable @Size(max = 200) List<@NotNull @Valid Participant> participants,
        @Nullable @Size(max = 60) List<@NotNull String> countries,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,

        @Nullable @PeopleText(max = 500, requirePersian = true, title = true)
        LocalizedText place,

        @Nullable @Size(max = 500) @Pattern(regexp = LINK) String onlineLink,

        @Nullable @Size(max = 50) List<@NotNull @Pattern(regexp = URN) String> origins) {

    static final String LINK = "https://[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?(/[!#$%&'()*+,./:;=?@A-Za-z0-9_~-]*)?";
    static final String URN = "urn:peyvand:[a-z][a-z-]{1,40}:[A-Za-z0-9._-]{1,80}";

    List<Participant> participantsOrNone() {
        return participants == null ? List.of() : participants;
    }

    List<String> countriesOrNone() {
        return countries == null ? List.of() : countries;
    }

    List<String> originsOrNone() {
        return origins == null ? List.of() : origins;
    }
}

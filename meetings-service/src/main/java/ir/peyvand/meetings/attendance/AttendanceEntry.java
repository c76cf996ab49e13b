package ir.peyvand.meetings.attendance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import ir.peyvand.kit.text.LocalizedText;
import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a participant came: exactly one of a body, a province and a mission.
 *
 * @param body id of a body that convened the meeting or was asked to take part
 * @param province ISO 3166-2, one of those that the meeting concerns
 * @param mission code of a mission, one of those that the meeting concerns
 * @param representedBy who came for it; needed for a substitute: 1 to 300 characters
 * @param note 1 to 1,000 characters
 */
public record AttendanceEntry(
        @Nullable UUID body,
        @Nullable String province,
        @Nullable String mission,
        @NotNull AttendanceState state,

        @Nullable @PeopleText(max = 300, requirePersian = true, title = true)
        LocalizedText representedBy,

        @Nullable @PeopleText(max = 1000) String note) {

    @JsonIgnore
    boolean isOne() {
        return Stream.of(body, province, mission).filter(Objects::nonNull).count() == 1;
    }

    /** The same for the same participant. */
    @JsonIgnore
    String key() {
        if (body != null) {
            return body.toString();
        }
        return Objects.requireNonNullElse(province == null ? mission : province, "");
    }
}

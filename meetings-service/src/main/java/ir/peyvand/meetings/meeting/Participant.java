package ir.peyvand.meetings.meeting;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked to take part: exactly one of a body, a province and a mission.
 *
 * @param body id of a body
 * @param province ISO 3166-2
 * @param mission code of a mission, such as EMB-AZ-BAK
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Participant(
        @Nullable UUID body,
        @Nullable String province,
        @Nullable String mission,
        @NotNull ParticipantRole role) {

    static Participant body(UUID body, ParticipantRole role) {
        return new Participant(body, null, null, role);
    }

    @JsonIgnore
    boolean isOne() {
        return Stream.of(body, province, mission).filter(Objects::nonNull).count() == 1;
    }

    /** The same for the same participant, whatever its role: its id or code. */
    @JsonIgnore
    public String key() {
        if (body != null) {
            return body.toString();
        }
        return Objects.requireNonNullElse(province == null ? mission : province, "");
    }
}

package ir.peyvand.meetings.meeting;

import ir.peyvand.meetings.audience.Audience;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a meeting concerns, worked out from who convenes it and who takes part.
 *
 * @param composition of the regional group that convenes it, on the meeting's day
 */
record Involved(
        Set<String> provinces,
        Set<String> missions,
        Set<String> countries,
        @Nullable UUID composition) {

    Audience audience() {
        return Audience.of(provinces, missions);
    }
}

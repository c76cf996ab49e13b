package ir.peyvand.meetings.calendar;

import ir.peyvand.kit.sql.Conditions;
import ir.peyvand.meetings.audience.AudienceVisibility;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose feed it is.
 *
 * @param body what this body convenes, takes part in, decides or answers for; null for the caller's own feed
 * @param national whether it is the own feed of those who write what belongs to no province
 */
record CalendarScope(@Nullable UUID body, boolean national, AudienceVisibility visibility) {

    /** Adds the condition over the meeting {@code m}, visibility left out. */
    Conditions meetings(Conditions conditions) {
        if (body != null) {
            conditions.and("m.bodies @> array[cast(:body as uuid)]", "body", body);
        }
        return national ? conditions.and("m.province is null") : conditions;
    }

    /** Adds the condition over the resolution {@code r}, visibility included. */
    Conditions resolutions(Conditions conditions) {
        if (body != null) {
            conditions.and("r.deciding_body = :body or r.lead_body = :body or r.owner_body = :body", "body", body);
        }
        if (national) {
            conditions.and("r.province is null");
        }
        return visibility.narrow(conditions, "r");
    }
}

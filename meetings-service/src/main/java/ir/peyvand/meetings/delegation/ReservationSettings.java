package ir.peyvand.meetings.delegation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Reservations of ceilings. */
@ConfigMapping(prefix = "peyvand.delegations")
public interface ReservationSettings {

    /** How long an act may hold part of a ceiling before it is used ({@code PEYVAND_DELEGATIONS_RESERVATION_TIME}). */
    @WithDefault("1H")
    Duration reservationTime();
}

package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Part of a ceiling that an act holds or has used.
 *
 * @param expiresAt from then on it no longer counts, unless it has been used
 */
public record ReservationView(
        UUID id,
        String urn,
        UUID delegation,

        @Schema(examples = "urn:peyvand:agreement:0198c1f2-6a41-7cc3-9d05-3f1f5d3f7a10")
        String act,

        Money amount,
        LocalDate on,
        ReservationStatus status,
        Instant expiresAt,
        Instant created,
        Instant modified,
        long version) {

    static final String TYPE = "delegation-reservation";
}

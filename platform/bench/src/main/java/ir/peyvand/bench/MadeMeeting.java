package ir.peyvand.bench;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One made-up session of a dialogue council.
 *
 * @param provinces whom it concerns: that of the council, and of each joint one another
 */
record MadeMeeting(
        UUID id,
        String reference,
        String province,
        List<String> provinces,
        String title,
        String status,
        Instant startsAt) {

    boolean isJoint() {
        return provinces.size() > 1;
    }
}

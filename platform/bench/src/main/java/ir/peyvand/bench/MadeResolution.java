package ir.peyvand.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One made-up resolution of a provincial council that is late.
 *
 * @param provinces whom it concerns: that of the council, and of each joint one another
 * @param meeting the number of the meeting that decided it
 * @param progress hundredths of it that are done
 */
record MadeResolution(
        int number,
        UUID id,
        String reference,
        String province,
        List<String> provinces,
        int meeting,
        String title,
        String text,
        String ladder,
        String status,
        LocalDate decidedOn,
        LocalDate dueOn,
        int progress,
        Instant created) {

    String owner() {
        return "secretariat:" + province;
    }
}

package ir.peyvand.agreements.agreement;

import ir.peyvand.kit.text.PeopleText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * An agreement comes to its end.
 *
 * @param on the day it ended; not in the future
 * @param reason 1 to 1,000 characters; it stays in the record's history
 */
public record EndAgreement(
        @NotNull LocalDate on,
        @NotNull @PeopleText(max = 1000) String reason) {}

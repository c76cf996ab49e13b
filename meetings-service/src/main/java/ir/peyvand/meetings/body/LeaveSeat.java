package ir.peyvand.meetings.body;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A seat is left.
 *
 * @param until its last day
 */
public record LeaveSeat(@NotNull LocalDate until) {}

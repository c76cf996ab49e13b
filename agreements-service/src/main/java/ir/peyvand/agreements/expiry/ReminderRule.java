package ir.peyvand.agreements.expiry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * On how many days before the end of its validity an agreement is brought to mind.
 *
 * @param effectiveUntil the first day on which it no longer holds
 * @param source the circular or decision it stands in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReminderRule(
        UUID id,
        int daysBefore,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        String source) {}

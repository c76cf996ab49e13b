package ir.peyvand.meetings.delegation;

import ir.peyvand.kit.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was granted to a province, as far as an act may ask.
 *
 * @param ceiling with remaining; null when it commits no money
 * @param revokedOn the first day on which it no longer holds
 */
record CandidateDelegation(
        UUID id,
        String reference,
        List<String> subjects,
        List<String> countries,
        @Nullable Money ceiling,
        @Nullable BigDecimal remaining,
        LocalDate validFrom,
        LocalDate validUntil,
        @Nullable LocalDate revokedOn) {}

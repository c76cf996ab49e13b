package ir.peyvand.meetings.delegation;

import java.math.BigDecimal;

/**
 * What of a ceiling is gone.
 *
 * @param reserved by acts that are under way, without those whose time is over
 */
record Spending(BigDecimal reserved, BigDecimal used) {

    BigDecimal remainingOf(BigDecimal ceiling) {
        return ceiling.subtract(reserved).subtract(used);
    }
}

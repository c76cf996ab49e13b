package ir.peyvand.kit.money;

import java.math.BigDecimal;

/** A number as people write it: 3200000 and not 3200000.000 or 3.2E+6, 0.45 and not 0.45000000. */
public final class PlainNumber {

    private PlainNumber() {}

    /** The same value, without zeros at the end and without an exponent. */
    public static BigDecimal of(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
